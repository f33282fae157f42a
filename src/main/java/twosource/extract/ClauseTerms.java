package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.ClausePart;
import twosource.value.ClauseTerm;

/** Gathers the telling words of a clause; of a person's name only the last. */
final class ClauseTerms {

  private final Sentence sentence;
  private final ClauseWords words;
  private final boolean[] passed;
  private final List<ClauseTerm> terms = new ArrayList<>();
  private int from;
  private int to;

  /**
   * Begins to gather.
   *
   * @param passed tokens to pass over: the value itself, and times
   */
  ClauseTerms(Sentence sentence, ClauseWords words, TokenRange value, boolean[] passed) {
    this.sentence = sentence;
    this.words = words;
    this.passed = passed;
    this.from = value.from();
    this.to = value.to();
  }

  List<ClauseTerm> terms() {
    return terms;
  }

  /** Returns the stretch from the first word that was looked at to the last. */
  TokenRange tokens() {
    return new TokenRange(from, to);
  }

  /** Adds the telling words of a noun phrase, its head apart from what modifies it. */
  void addPhrase(TokenRange range, ClausePart head, ClausePart modifier) {
    widen(range);
    int last = headIn(range);
    for (int i = range.from(); i < range.to(); i++) {
      add(i, i == last ? head : modifier);
    }
  }

  /** Adds the telling words of a range. */
  void addAll(TokenRange range, ClausePart part) {
    addPhrase(range, part, part);
  }

  /** Adds a verb, or an adjective that stands for one. */
  void addVerb(int at) {
    widen(new TokenRange(at, at + 1));
    Token token = sentence.token(at);
    if (!passed[at] && words.isTelling(token.lemma())) {
      terms.add(new ClauseTerm(token.lemma(), words.key(token), ClausePart.VERB, false));
    }
  }

  /** Adds a word that bounds the clause in time. */
  void addBound(int at) {
    String word = sentence.token(at).lemma();
    terms.add(new ClauseTerm(word, word, ClausePart.MODIFIER, false));
  }

  private void widen(TokenRange range) {
    from = Math.min(from, range.from());
    to = Math.max(to, range.to());
  }

  /** Returns the last noun of a range that is no time, or -1. */
  private int headIn(TokenRange range) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (!passed[i] && sentence.token(i).isNoun()) {
        return i;
      }
    }
    return -1;
  }

  private void add(int at, ClausePart part) {
    Token token = sentence.token(at);
    if (passed[at] || !words.tells(token)) {
      return;
    }
    Name name = nameAt(at);
    boolean given = name != null && name.kind() == NameKind.PERSON && at < name.tokens().to() - 1;
    if (!given) {
      boolean verbal = !token.isNoun() && token.tag().startsWith("VB");
      terms.add(
          new ClauseTerm(
              token.lemma(),
              words.key(token),
              verbal && part == ClausePart.HEAD ? ClausePart.VERB : part,
              name != null));
    }
  }

  private @org.jspecify.annotations.Nullable Name nameAt(int at) {
    for (Name name : sentence.names()) {
      if (name.tokens().contains(at)) {
        return name;
      }
    }
    return null;
  }
}
