package twosource.extract;

import java.util.Optional;
import java.util.Set;
import twosource.text.PhraseKind;
import twosource.text.TokenRange;

/** Finds the subject of a verb in the flat phrases before it, whatever parts the two. */
final class SubjectFinder {

  private static final Set<String> BELONGING = Set.of("of", "from", "for");

  /** How many verbs may share their subject with the next. */
  private static final int DEEPEST = 8;

  private final Phrases phrases;

  SubjectFinder(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the noun phrases that are the subject of a verb group; empty where it is not plain. */
  Optional<TokenRange> of(int verb) {
    return subject(verb, 0);
  }

  private Optional<TokenRange> subject(int verb, int depth) {
    int i = verb - 1;
    while (i >= 0 && depth < DEEPEST) {
      if (phrases.isFiller(i)) {
        i--;
      } else if (phrases.is(i, PhraseKind.SUBORDINATOR)) {
        return antecedent(i);
      } else if (phrases.is(i, PhraseKind.CONJUNCTION)) {
        return sharedSubject(i, depth);
      } else if (phrases.is(i, PhraseKind.VERB)) {
        return subject(i, depth + 1);
      } else if (phrases.isComma(i)) {
        int before = beforeInsertion(i);
        if (before < 0) {
          return Optional.empty();
        }
        i = before;
      } else if (isSplitModal(i)) {
        i -= 2;
      } else if (phrases.is(i, PhraseKind.NOUN)) {
        int head = headOfChain(i);
        return head < 0 ? Optional.empty() : Optional.of(listEndingAt(head));
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Sees the time in {@code will on Saturday continue}, which parts a verb from its modal. */
  private boolean isSplitModal(int noun) {
    return phrases.is(noun, PhraseKind.NOUN)
        && phrases.is(noun - 1, PhraseKind.PREPOSITION)
        && phrases.is(noun - 2, PhraseKind.VERB)
        && phrases.head(noun - 2).tag().equals("MD");
  }

  /** Returns what a relative pronoun stands for; none for one that opens a clause of its own. */
  private Optional<TokenRange> antecedent(int subordinator) {
    int i = phrases.isComma(subordinator - 1) ? subordinator - 2 : subordinator - 1;
    boolean relative = phrases.firstToken(subordinator).tag().startsWith("W");
    if (!phrases.is(i, PhraseKind.NOUN)
        || !(relative || phrases.firstToken(subordinator).lemma().equals("that"))) {
      return Optional.empty();
    }
    return Optional.of(listEndingAt(i));
  }

  /** Returns the subject that a verb after "and" shares with the verb before. */
  private Optional<TokenRange> sharedSubject(int conjunction, int depth) {
    for (int i = conjunction - 1; i >= 0; i--) {
      if (phrases.is(i, PhraseKind.VERB)) {
        return subject(i, depth + 1);
      }
    }
    return Optional.empty();
  }

  /** Returns the phrase before the insertion that a comma closes, or -1 where it closes none. */
  private int beforeInsertion(int closingComma) {
    for (int i = closingComma - 1; i > 0; i--) {
      if (phrases.isComma(i)) {
        boolean clause = phrases.is(i + 1, PhraseKind.SUBORDINATOR);
        return clause || !holdsVerb(i + 1, closingComma) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean holdsVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.is(i, PhraseKind.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the noun phrase on which a chain such as {@code talks of A with B} hangs, or -1. */
  private int headOfChain(int noun) {
    int first = firstOfList(noun);
    int head = phrases.is(first - 1, PhraseKind.PREPOSITION) ? climb(first) : noun;
    return head >= 0 ? head : climb(noun);
  }

  private int climb(int noun) {
    int i = noun;
    while (phrases.is(i - 1, PhraseKind.PREPOSITION)) {
      int before = i - 2;
      while (phrases.isComma(before) || phrases.isFiller(before)) {
        before--;
      }
      if (!phrases.is(before, PhraseKind.NOUN)) {
        return -1;
      }
      i = before;
    }
    return i;
  }

  private TokenRange listEndingAt(int noun) {
    int first = firstOfList(noun);
    if (phrases.is(first - 1, PhraseKind.PREPOSITION)) {
      first = headOfFellow(first, noun);
    }
    return new TokenRange(phrases.get(first).tokens().from(), phrases.get(noun).tokens().to());
  }

  /** Climbs to the first in {@code President A of Peru and President B of Chile}. */
  private int headOfFellow(int inner, int noun) {
    boolean belongs = BELONGING.contains(phrases.words(inner - 1));
    return belongs && inner < noun && phrases.is(inner - 2, PhraseKind.NOUN) ? inner - 2 : noun;
  }

  /**
   * Returns the first noun phrase of the list that ends with one. What only a comma parts from a
   * prepositional phrase is no part of its list: {@code on Tuesday, Ito and Roy}.
   */
  private int firstOfList(int noun) {
    int first = noun;
    while (!pointsBack(noun)) {
      int before = first - 1;
      boolean joined = false;
      while (phrases.isComma(before) || phrases.is(before, PhraseKind.CONJUNCTION)) {
        joined |= phrases.is(before, PhraseKind.CONJUNCTION);
        before--;
      }
      boolean parted = !joined && phrases.is(before - 1, PhraseKind.PREPOSITION);
      if (before == first - 1 || !phrases.is(before, PhraseKind.NOUN) || parted) {
        return first;
      }
      first = before;
    }
    return first;
  }

  /** Sees {@code they, the three}, which are nobody's fellows in a list. */
  private boolean pointsBack(int noun) {
    TokenRange tokens = phrases.get(noun).tokens();
    return phrases.head(noun).tag().equals("PRP")
        || (tokens.length() == 2
            && phrases.firstToken(noun).tag().equals("DT")
            && phrases.head(noun).tag().equals("CD"));
  }
}
