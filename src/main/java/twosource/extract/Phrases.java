package twosource.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Walks over the phrases of one sentence; indexes outside it are of no kind. */
final class Phrases {

  private static final Set<String> JOINING_MARKS = Set.of(",", "&");
  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "-LRB-", "-RRB-");

  private final Sentence sentence;
  private final int[] phraseOf;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
    this.phraseOf = new int[sentence.size()];
    for (int i = 0; i < count(); i++) {
      Arrays.fill(phraseOf, get(i).tokens().from(), get(i).tokens().to(), i);
    }
  }

  int count() {
    return sentence.phrases().size();
  }

  Phrase get(int index) {
    return sentence.phrases().get(index);
  }

  boolean is(int index, PhraseKind kind) {
    return index >= 0 && index < count() && get(index).kind() == kind;
  }

  boolean isComma(int index) {
    return is(index, PhraseKind.MARK) && JOINING_MARKS.contains(firstToken(index).text());
  }

  boolean isBracket(int index) {
    return is(index, PhraseKind.MARK) && BRACKETS.contains(firstToken(index).text());
  }

  boolean isFiller(int index) {
    return is(index, PhraseKind.ADVERB) || is(index, PhraseKind.ADJECTIVE);
  }

  Token firstToken(int index) {
    return sentence.token(get(index).tokens().from());
  }

  Token head(int index) {
    return sentence.token(get(index).head());
  }

  /** Returns the words of a preposition phrase in lower case. */
  String words(int index) {
    return sentence.words(get(index).tokens()).toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns the index of the phrase that holds a token. */
  int indexOf(int token) {
    return phraseOf[token];
  }

  /** Returns the main verb of a verb group: its last verb. */
  Optional<Token> verb(int index) {
    if (!is(index, PhraseKind.VERB)) {
      return Optional.empty();
    }
    TokenRange range = get(index).tokens();
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (sentence.token(i).isVerb()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the index after the last noun phrase of the list that begins at one: {@code A, B and
   * C}. A noun phrase that is the subject of a verb of its own does not belong to it.
   */
  int listEnd(int noun) {
    int end = noun + 1;
    while (true) {
      int next = end;
      while (isComma(next) || is(next, PhraseKind.CONJUNCTION)) {
        next++;
      }
      boolean parted = isComma(end) && startsClause(next);
      if (next == end || !is(next, PhraseKind.NOUN) || parted) {
        return end;
      }
      end = next + 1;
    }
  }

  /** Tells whether the noun phrase is the subject of a verb: {@code officials in Lima said}. */
  private boolean startsClause(int noun) {
    int next = noun + 1;
    while (isFiller(next) || (is(next, PhraseKind.PREPOSITION) && is(next + 1, PhraseKind.NOUN))) {
      next += isFiller(next) ? 1 : 2;
    }
    return is(next, PhraseKind.VERB) && isFinite(next);
  }

  /** Tells whether a verb group begins with a finite verb or a modal. */
  boolean isFinite(int verb) {
    String tag = firstVerbTag(verb);
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("MD");
  }

  private String firstVerbTag(int verb) {
    TokenRange range = get(verb).tokens();
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.token(i).isVerb()) {
        return sentence.token(i).tag();
      }
    }
    return "";
  }
}
