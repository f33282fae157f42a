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

  private final Phrases phrases;
  private final SubjectFinder subjects;

  Clauses(Sentence sentence) {
    this.phrases = new Phrases(sentence);
    this.subjects = new SubjectFinder(phrases);
  }

  Phrases phrases() {
    return phrases;
  }

  /** Returns the noun phrases that are the subject of a verb group; empty where it is not plain. */
  Optional<TokenRange> subject(int verb) {
    return subjects.of(verb);
  }

  /** Tells whether the subject of a verb is a pronoun that can stand for a thing. */
  boolean hasPronounForThing(int verb) {
    return subject(verb)
        .filter(range -> range.length() == 1)
        .map(range -> phrases.firstToken(phrases.indexOf(range.from())).lemma())
        .filter(lemma -> lemma.equals("they") || lemma.equals("it"))
        .isPresent();
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
