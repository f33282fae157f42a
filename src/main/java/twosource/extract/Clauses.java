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
import twosource.text.Sentence;
import twosource.text.TokenRange;

/**
 * Finds subjects and complements in the flat phrases of a sentence.
 *
 * <p>No parse: it walks from a verb or a noun over the phrases beside it, as far as the punctuation
 * and the next verb allow, and stops where it is in doubt.
 */
final class Clauses {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("after", "following", "at", "during", "in", "into", "from");

  private static final Set<String> BELONGING = Set.of("of", "from", "for");

  private final Phrases phrases;

  Clauses(Sentence sentence) {
    this.phrases = new Phrases(sentence);
  }

  Phrases phrases() {
    return phrases;
  }

  /** Returns the noun phrases that are the subject of a verb group; empty where it is not plain. */
  Optional<TokenRange> subject(int verb) {
    return subject(verb, 0);
  }

  /** Tells whether the subject of a verb is a pronoun that can stand for a thing. */
  boolean hasPronounForThing(int verb) {
    return subject(verb)
        .filter(range -> range.length() == 1)
        .map(range -> phrases.firstToken(phrases.indexOf(range.from())).lemma())
        .filter(lemma -> lemma.equals("they") || lemma.equals("it"))
        .isPresent();
  }

  private Optional<TokenRange> subject(int verb, int depth) {
    int i = verb - 1;
    while (i >= 0 && depth < 8) {
      if (phrases.isFiller(i)) {
        i--;
      } else if (phrases.is(i, PhraseKind.SUBORDINATOR)) {
        return antecedent(i);
      } else if (phrases.is(i, PhraseKind.CONJUNCTION)) {
        return sharedSubject(i, depth);
      } else if (phrases.is(i, PhraseKind.VERB)) {
        return phrases.isComma(i) ? Optional.empty() : subject(i, depth + 1);
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

  /**
   * Returns the verb of whose clause a noun phrase tells a circumstance: {@code agreed after seven
   * hours of talks}; none where anything but plain complements lies between.
   */
  Optional<Integer> clauseAround(int noun) {
    if (!phrases.is(noun - 1, PhraseKind.PREPOSITION)
        || !CIRCUMSTANCES.contains(phrases.words(noun - 1))) {
      return Optional.empty();
    }
    int i = noun - 2;
    while (phrases.is(i, PhraseKind.NOUN)
        || phrases.is(i, PhraseKind.PREPOSITION)
        || phrases.isFiller(i)) {
      i--;
    }
    return phrases.is(i, PhraseKind.VERB) ? Optional.of(i) : Optional.empty();
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

  /**
   * Returns the complements that follow a phrase.
   *
   * @param phase of which part of the thing they speak
   * @param another tells of a noun phrase by its index whether it names another thing, with
   *     complements of its own
   * @param passes tells of a verb group by its index whether its complements belong to the phrase
   *     too, and of which phase they speak
   */
  List<Complement> after(
      int phrase, Phase phase, IntPredicate another, IntFunction<Optional<Phase>> passes) {
    return new ComplementWalk(phrases, phase, another, passes).from(phrase + 1);
  }

  /** Returns the free and prepositional phrases that open a clause, before its subject. */
  List<Complement> fronted(int verb) {
    int start = verb;
    while (start > 0 && !opensClause(start - 1)) {
      start--;
    }
    List<Complement> fronted = new ArrayList<>();
    int i = phrases.is(start - 1, PhraseKind.VERB) ? verb : start;
    if (phrases.is(i, PhraseKind.NOUN) && phrases.isComma(i + 1) && i + 2 < verb) {
      fronted.add(new Complement(Relations.BARE, phrases.get(i).tokens(), Phase.WHOLE));
      i += 2;
    } else if (i == 0 && phrases.is(0, PhraseKind.NOUN) && phrases.is(1, PhraseKind.NOUN)) {
      // Two noun phrases open a sentence where the first is a time: "Last year a quake struck".
      fronted.add(new Complement(Relations.BARE, phrases.get(0).tokens(), Phase.WHOLE));
    }
    while (i < verb
        && phrases.is(i, PhraseKind.PREPOSITION)
        && phrases.is(i + 1, PhraseKind.NOUN)) {
      fronted.add(new Complement(phrases.words(i), phrases.get(i + 1).tokens(), Phase.WHOLE));
      i += 2;
      while (phrases.isComma(i) || phrases.isFiller(i)) {
        i++;
      }
    }
    return fronted;
  }

  private boolean opensClause(int phrase) {
    return phrases.is(phrase, PhraseKind.SUBORDINATOR)
        || phrases.is(phrase, PhraseKind.VERB)
        || (phrases.is(phrase, PhraseKind.MARK) && !phrases.isComma(phrase));
  }

  /** Returns phrases of time between the subject and its verb: {@code Ito on Thursday met Roy}. */
  List<Complement> beforeVerb(int verb) {
    List<Complement> found = new ArrayList<>();
    int i = verb - 1;
    while (phrases.is(i, PhraseKind.NOUN) && phrases.is(i - 1, PhraseKind.PREPOSITION)) {
      found.add(new Complement(phrases.words(i - 1), phrases.get(i).tokens(), Phase.WHOLE));
      i -= 2;
    }
    if (phrases.is(i, PhraseKind.NOUN) && i < verb - 1) {
      return found;
    }
    if (phrases.is(verb - 1, PhraseKind.NOUN)) {
      found.add(new Complement(Relations.BARE, phrases.get(verb - 1).tokens(), Phase.WHOLE));
    }
    return found;
  }
}
