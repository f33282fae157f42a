package twosource.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.ClausePart;
import twosource.value.ClauseSubject;

/**
 * Reads the clause around a value: what the value counts or measures, what narrows that, the verb
 * that governs it, and what else the verb is tied to.
 *
 * <p>No parse: it walks over the flat phrases beside the value and stops where it is in doubt.
 */
final class ClauseReader {

  /** How many phrases lie at most between a value and the verb before it. */
  private static final int FARTHEST = 8;

  private static final Set<String> BOUNDING = Set.of("since", "until", "before", "after");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final ClauseWords words;

  ClauseReader(Sentence sentence, Clauses clauses, ClauseWords words) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = clauses.phrases();
    this.words = words;
  }

  /**
   * Reads the clause around a value.
   *
   * @param kind {@code time}, {@code place} or {@code amount}
   * @param passed tokens that tell nothing of the clause: the value itself, and times
   */
  ClauseAround read(TokenRange value, String kind, boolean[] passed) {
    ClauseTerms terms = new ClauseTerms(sentence, words, value, passed);
    Chain chain = chain(value, terms, kind);
    int verb = addVerb(chain, terms);
    return new ClauseAround(
        new ClauseSubject(words.relation(kind, relation(chain)), terms.terms()),
        chain.value(),
        terms.tokens(),
        verb);
  }

  /**
   * Holds the noun phrases that belong to a value.
   *
   * @param first index of the first phrase
   * @param last index of the last phrase
   * @param value the value's words with what they count
   * @param counted whether the value counts or measures a noun
   */
  private record Chain(int first, int last, TokenRange value, boolean counted) {}

  private Chain chain(TokenRange value, ClauseTerms terms, String kind) {
    int first = phrases.indexOf(value.from());
    int last = phrases.indexOf(value.to() - 1);
    boolean amount = kind.equals("amount");
    TokenRange phrase = phrases.get(last).tokens();
    if (amount && holdsNoun(new TokenRange(value.to(), phrase.to()))) {
      return counted(value, terms, first, last);
    }
    if (amount && isOf(last + 1)) {
      TokenRange of = phrases.get(last + 2).tokens();
      addAround(value, terms, first, last);
      terms.addPhrase(of, ClausePart.HEAD, ClausePart.MODIFIER);
      return new Chain(first, last + 2, new TokenRange(value.from(), of.to()), true);
    }
    addAround(value, terms, first, last);
    if (amount && isOf(first - 1, first - 2)) {
      terms.addPhrase(phrases.get(first - 2).tokens(), ClausePart.HEAD, ClausePart.MODIFIER);
      return new Chain(first - 2, last, value, true);
    }
    return new Chain(first, last, value, false);
  }

  /**
   * Reads {@code four fire crews}, and {@code four fire and rescue crews}, which is two phrases.
   */
  private Chain counted(TokenRange value, ClauseTerms terms, int first, int last) {
    TokenRange phrase = phrases.get(last).tokens();
    boolean joined =
        phrases.is(last + 1, PhraseKind.CONJUNCTION)
            && phrases.is(last + 2, PhraseKind.NOUN)
            && phrases.head(last).tag().equals("NN")
            && phrases.head(last + 2).tag().equals("NNS")
            && phrases.get(last + 2).tokens().length() > 1;
    int end = joined ? last + 2 : last;
    TokenRange whole =
        new TokenRange(phrases.get(first).tokens().from(), phrases.get(end).tokens().to());
    terms.addPhrase(whole, ClausePart.HEAD, ClausePart.MODIFIER);
    TokenRange with = new TokenRange(Math.min(value.from(), phrase.to()), whole.to());
    return new Chain(first, end, with, true);
  }

  private void addAround(TokenRange value, ClauseTerms terms, int first, int last) {
    TokenRange before = new TokenRange(phrases.get(first).tokens().from(), value.from());
    TokenRange after = new TokenRange(value.to(), phrases.get(last).tokens().to());
    terms.addAll(before, ClausePart.MODIFIER);
    terms.addAll(after, ClausePart.MODIFIER);
  }

  private boolean holdsNoun(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.token(i).isNoun()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int preposition) {
    return isOf(preposition, preposition + 1);
  }

  private boolean isOf(int preposition, int noun) {
    return phrases.is(preposition, PhraseKind.PREPOSITION)
        && phrases.words(preposition).equals("of")
        && phrases.is(noun, PhraseKind.NOUN);
  }

  private String relation(Chain chain) {
    if (phrases.is(chain.first() - 1, PhraseKind.PREPOSITION)) {
      return phrases.words(chain.first() - 1).toLowerCase(Locale.ROOT);
    }
    return chain.counted() ? "counted" : "bare";
  }

  /** Adds the verb that governs the value with what it ties to it; returns its phrase, or -1. */
  private int addVerb(Chain chain, ClauseTerms terms) {
    int after = addAttributes(chain, terms);
    Optional<Integer> own = verbAfter(after);
    if (own.isPresent()) {
      terms.addVerb(phrases.get(own.get()).head());
      addComplements(own.get() + 1, terms);
      return own.get();
    }
    boolean participle =
        phrases.is(after, PhraseKind.VERB) && phrases.head(after).tag().equals("VBN");
    if (participle) {
      terms.addVerb(phrases.get(after).head());
      addComplements(after + 1, terms);
    } else if (phrases.is(after, PhraseKind.VERB)) {
      terms.addAll(phrases.get(after).tokens(), ClausePart.CIRCUMSTANCE);
    } else if (phrases.is(after, PhraseKind.ADJECTIVE)) {
      terms.addVerb(phrases.get(after).head());
    } else {
      addComplements(after, terms);
    }
    int verb = verbBefore(chain.first() - 1, terms);
    if (verb >= 0) {
      terms.addVerb(phrases.get(verb).head());
      clauses.subject(verb).ifPresent(range -> addSubject(range, verb, terms));
      clauses.fronted(verb).forEach(part -> terms.addAll(part.tokens(), ClausePart.CIRCUMSTANCE));
      return verb;
    }
    return participle ? after : addFronted(after, terms);
  }

  /** Adds the clause that a value opens: {@code since 2002, Ito has led the party}. */
  private int addFronted(int after, ClauseTerms terms) {
    int start = phrases.isComma(after) ? after + 1 : after;
    int i = start;
    while (phrases.is(i, PhraseKind.NOUN)
        || phrases.is(i, PhraseKind.PREPOSITION)
        || phrases.isFiller(i)) {
      i++;
    }
    if (i == start || !phrases.is(i, PhraseKind.VERB) || !phrases.isFinite(i)) {
      return -1;
    }
    for (int noun = start; noun < i; noun++) {
      terms.addAll(phrases.get(noun).tokens(), ClausePart.ARGUMENT);
    }
    terms.addVerb(phrases.get(i).head());
    addComplements(i + 1, terms);
    return i;
  }

  /** Adds a subject with what stands between it and its verb: {@code prices of grain in Peru}. */
  private void addSubject(TokenRange subject, int verb, ClauseTerms terms) {
    terms.addAll(subject, ClausePart.ARGUMENT);
    int i = phrases.indexOf(subject.to() - 1) + 1;
    while (i + 1 < verb
        && phrases.is(i, PhraseKind.PREPOSITION)
        && phrases.is(i + 1, PhraseKind.NOUN)) {
      terms.addAll(phrases.get(i + 1).tokens(), ClausePart.ARGUMENT);
      i += 2;
    }
  }

  /** Adds the prepositional phrases that follow the value directly; returns what follows them. */
  private int addAttributes(Chain chain, ClauseTerms terms) {
    int i = chain.last() + 1;
    while (phrases.is(i, PhraseKind.PREPOSITION) && phrases.is(i + 1, PhraseKind.NOUN)) {
      boolean first = i == chain.last() + 1;
      terms.addAll(
          phrases.get(i + 1).tokens(), first ? ClausePart.ARGUMENT : ClausePart.CIRCUMSTANCE);
      i += 2;
    }
    while (phrases.is(i, PhraseKind.ADVERB)) {
      i++;
    }
    return i;
  }

  /** Returns the finite verb whose subject ends before a phrase: {@code seven people died}. */
  private Optional<Integer> verbAfter(int after) {
    int i = after;
    if (phrases.is(i, PhraseKind.SUBORDINATOR)
        && RELATIVE.contains(phrases.firstToken(i).lemma())) {
      i++;
    }
    return phrases.is(i, PhraseKind.VERB) && phrases.isFinite(i)
        ? Optional.of(i)
        : Optional.empty();
  }

  /**
   * Returns the verb of whose object or circumstance the value is a part; adds what lies between.
   */
  private int verbBefore(int from, ClauseTerms terms) {
    int i = from;
    while (i >= 0 && i > from - FARTHEST) {
      if (phrases.is(i, PhraseKind.VERB)) {
        addBetween(i + 1, from, terms);
        return i;
      }
      boolean goesOn =
          phrases.is(i, PhraseKind.NOUN)
              || phrases.is(i, PhraseKind.PREPOSITION)
              || phrases.isFiller(i);
      if (!goesOn) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  private void addBetween(int from, int to, ClauseTerms terms) {
    for (int i = from; i <= to; i++) {
      if (phrases.is(i, PhraseKind.NOUN)) {
        boolean object = !phrases.is(i - 1, PhraseKind.PREPOSITION);
        terms.addAll(
            phrases.get(i).tokens(), object ? ClausePart.ARGUMENT : ClausePart.CIRCUMSTANCE);
      }
    }
  }

  /** Adds what follows a verb, up to the next verb or mark. */
  private void addComplements(int from, ClauseTerms terms) {
    for (int i = from; i < phrases.count(); i++) {
      if (phrases.is(i, PhraseKind.NOUN)) {
        boolean object = !phrases.is(i - 1, PhraseKind.PREPOSITION);
        terms.addAll(
            phrases.get(i).tokens(), object ? ClausePart.ARGUMENT : ClausePart.CIRCUMSTANCE);
      } else if (phrases.is(i, PhraseKind.ADJECTIVE)) {
        terms.addVerb(phrases.get(i).head());
      } else if (!phrases.is(i, PhraseKind.PREPOSITION) && !phrases.is(i, PhraseKind.ADVERB)) {
        addBound(i, terms);
        return;
      }
    }
  }

  /** Adds the word that bounds what the clause tells of in time: {@code since Ito took office}. */
  private void addBound(int phrase, ClauseTerms terms) {
    if (phrases.is(phrase, PhraseKind.SUBORDINATOR)
        && BOUNDING.contains(phrases.firstToken(phrase).lemma())) {
      terms.addBound(phrases.get(phrase).tokens().from());
    }
  }
}
