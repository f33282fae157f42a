package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import twosource.rule.Pattern;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Matches a pattern's run of tokens in a sentence. */
final class TokenMatcher {

  /** How far from the trigger a pattern may begin. */
  private static final int WINDOW = 40;

  private final Sentence sentence;
  private final TokenRange trigger;
  private final IntFunction<Optional<TokenRange>> valueAt;

  /**
   * Prepares matching around one trigger.
   *
   * @param valueAt gives the value that begins at a token
   */
  TokenMatcher(Sentence sentence, TokenRange trigger, IntFunction<Optional<TokenRange>> valueAt) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.valueAt = valueAt;
  }

  /** Returns the tokens that fill the pattern's slots, over all places where it matches. */
  List<TokenRange> matches(Pattern.InTokens pattern) {
    List<TokenRange> found = new ArrayList<>();
    for (int start = first(pattern); start <= last(pattern); start++) {
      match(pattern.elements(), 0, start, Optional.empty())
          .flatMap(Match::slot)
          .ifPresent(found::add);
    }
    return found;
  }

  /** Tells whether the pattern matches anywhere. */
  boolean matchesAnywhere(Pattern.InTokens pattern) {
    for (int start = first(pattern); start <= last(pattern); start++) {
      if (match(pattern.elements(), 0, start, Optional.empty()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int first(Pattern.InTokens pattern) {
    return pattern.elements().get(0) instanceof Pattern.Trigger
        ? trigger.from()
        : Math.max(0, trigger.from() - WINDOW);
  }

  /** A pattern that holds the trigger cannot begin behind it. */
  private int last(Pattern.InTokens pattern) {
    return pattern.elements().contains(new Pattern.Trigger())
        ? trigger.from()
        : Math.min(sentence.size() - 1, trigger.to() + WINDOW);
  }

  /** Holds where a match ended and what filled its slot. */
  private record Match(int end, Optional<TokenRange> slot) {}

  private Optional<Match> match(
      List<Pattern.Element> elements, int index, int at, Optional<TokenRange> slot) {
    if (index == elements.size()) {
      return Optional.of(new Match(at, slot));
    }
    Pattern.Element element = elements.get(index);
    if (element instanceof Pattern.Gap gap) {
      return matchGap(gap, elements, index, at, slot);
    }
    if (element instanceof Pattern.Maybe maybe) {
      Optional<Match> with =
          match(List.of(maybe.element()), 0, at, slot)
              .flatMap(m -> match(elements, index + 1, m.end(), m.slot()));
      return with.isPresent() ? with : match(elements, index + 1, at, slot);
    }
    if (element instanceof Pattern.Choice choice) {
      return choice.runs().stream()
          .map(run -> match(run, 0, at, slot))
          .flatMap(Optional::stream)
          .map(m -> match(elements, index + 1, m.end(), m.slot()))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (element instanceof Pattern.Slot) {
      return valueAt
          .apply(at)
          .flatMap(value -> match(elements, index + 1, value.to(), Optional.of(value)));
    }
    if (element instanceof Pattern.Trigger) {
      return at == trigger.from()
          ? match(elements, index + 1, trigger.to(), slot)
          : Optional.empty();
    }
    return at < sentence.size() && isToken(element, sentence.token(at))
        ? match(elements, index + 1, at + 1, slot)
        : Optional.empty();
  }

  private Optional<Match> matchGap(
      Pattern.Gap gap,
      List<Pattern.Element> elements,
      int index,
      int at,
      Optional<TokenRange> slot) {
    for (int skip = 0; skip <= gap.most() && at + skip <= sentence.size(); skip++) {
      Optional<Match> rest = match(elements, index + 1, at + skip, slot);
      if (rest.isPresent()) {
        return rest;
      }
    }
    return Optional.empty();
  }

  private static boolean isToken(Pattern.Element element, Token token) {
    if (element instanceof Pattern.Lemma lemma) {
      return token.lemma().equals(lemma.lemma());
    }
    if (element instanceof Pattern.Form form) {
      return token.text().equalsIgnoreCase(form.form());
    }
    return element instanceof Pattern.WordList list && list.lemmas().contains(token.lemma());
  }
}
