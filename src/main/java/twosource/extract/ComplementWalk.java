package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import twosource.claim.Phase;
import twosource.rule.Relations;
import twosource.text.PhraseKind;
import twosource.text.TokenRange;

/** Collects what follows a verb or a noun, up to where its clause ends. */
final class ComplementWalk {

  /** Prepositions behind which the same thing is named again: {@code met for talks}. */
  private static final Set<String> PARTS = Set.of("for", "of", "in");

  private final Phrases phrases;
  private final IntPredicate another;
  private final IntFunction<Optional<Phase>> passes;
  private final List<Complement> found = new ArrayList<>();
  private Phase phase;

  /** Whether what follows "of" may still belong to the noun where the walk began. */
  private boolean ofStart;

  /** Whether a comma has opened a relative clause, which the next comma may close. */
  private boolean insertion;

  ComplementWalk(
      Phrases phrases, Phase phase, IntPredicate another, IntFunction<Optional<Phase>> passes) {
    this.another = another;
    this.phase = phase;
    this.phrases = phrases;
    this.passes = passes;
  }

  List<Complement> from(int start) {
    int i = start;
    ofStart = phrases.is(start - 1, PhraseKind.NOUN);
    while (i >= 0 && i < phrases.count()) {
      int adverbs = i;
      while (phrases.isFiller(i)) {
        i++;
      }
      i = i < phrases.count() ? step(i, adverbs) : -1;
    }
    return found;
  }

  /** Takes the phrase at an index and returns the next one to look at, or -1 at the end. */
  private int step(int i, int adverbs) {
    return switch (phrases.get(i).kind()) {
      case NOUN -> take(Relations.BARE, adverbs, i);
      case PREPOSITION -> afterPreposition(i);
      case ADVERB, ADJECTIVE -> i + 1;
      case MARK -> afterMark(i);
      case CONJUNCTION -> afterConjunction(i);
      case SUBORDINATOR -> phrases.is(i + 1, PhraseKind.VERB) && enter(i + 1) ? i + 2 : -1;
      case VERB -> enter(i) ? i + 1 : -1;
      case OTHER -> -1;
    };
  }

  private int afterPreposition(int i) {
    int noun = i + 1;
    while (phrases.isFiller(noun)) {
      noun++;
    }
    if (!phrases.is(noun, PhraseKind.NOUN)) {
      return isParticle(i) ? i + 1 : -1;
    }
    String preposition = phrases.words(i);
    if (preposition.equals("of") && !ofStart && !found.isEmpty()) {
      return widen(noun);
    }
    int next = take(preposition, i + 1, noun);
    return another.test(noun) && !PARTS.contains(preposition) ? -1 : next;
  }

  /** Lets the last complement go on: {@code in the hall of the club}. */
  private int widen(int noun) {
    Complement last = found.remove(found.size() - 1);
    int end = phrases.listEnd(noun);
    found.add(last.widenedTo(phrases.get(end - 1).tokens().to()));
    return end;
  }

  /** Sees a preposition without noun: {@code go on on Monday, the evening before}. */
  private boolean isParticle(int i) {
    return phrases.is(i + 1, PhraseKind.PREPOSITION) || phrases.is(i + 1, PhraseKind.MARK);
  }

  private int afterMark(int i) {
    if (phrases.isBracket(i)) {
      return afterBracket(i);
    }
    if (!phrases.isComma(i)) {
      return -1;
    }
    int next = i + 1;
    while (phrases.isFiller(next)) {
      next++;
    }
    boolean closed = insertion && phrases.is(next, PhraseKind.VERB);
    boolean participle =
        phrases.is(next, PhraseKind.VERB) && phrases.firstToken(next).tag().equals("VBN");
    insertion |= phrases.is(next, PhraseKind.SUBORDINATOR) || participle;
    boolean further =
        phrases.is(next, PhraseKind.CONJUNCTION) && phrases.is(next + 1, PhraseKind.PREPOSITION);
    boolean goesOn =
        further
            || phrases.is(next, PhraseKind.PREPOSITION)
            || phrases.is(next, PhraseKind.SUBORDINATOR);
    return goesOn || closed || participle ? next : -1;
  }

  /** Goes on to a further complement, or to a further verb of the same subject. */
  private int afterConjunction(int i) {
    if (phrases.is(i + 1, PhraseKind.PREPOSITION)) {
      return i + 1;
    }
    return phrases.is(i + 1, PhraseKind.VERB) && enter(i + 1) ? i + 2 : -1;
  }

  private int afterBracket(int open) {
    for (int i = open + 1; i < phrases.count(); i++) {
      if (phrases.isBracket(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean enter(int verb) {
    Optional<Phase> entered = passes.apply(verb);
    entered.ifPresent(
        value -> {
          phase = value;
          ofStart = false;
        });
    return entered.isPresent();
  }

  /** Takes the list of noun phrases that begins at one, with the adverbs before it. */
  private int take(String name, int from, int noun) {
    int end = phrases.listEnd(noun);
    found.add(
        new Complement(
            name,
            new TokenRange(phrases.get(from).tokens().from(), phrases.get(end - 1).tokens().to()),
            phase));
    return end;
  }
}
