package twosource.extract;

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
    NounChain chain = new NounChainReader(sentence, phrases, terms).read(value, kind);
    int verb = addVerb(chain, terms);
    return new ClauseAround(
        new ClauseSubject(words.relation(kind, chain.relation(phrases)), terms.terms()),
        chain.value(),
        terms.tokens(),
        verb);
  }

  /** Adds the verb that governs the value with what it ties to it; returns its phrase, or -1. */
  private int addVerb(NounChain chain, ClauseTerms terms) {
    int after = addAttributes(chain, terms);
    Optional<Integer> own = verbAfter(after);
    if (own.isPresent()) {
      addWithComplements(own.get(), terms);
      return own.get();
    }
    boolean participle =
        phrases.is(after, PhraseKind.VERB) && phrases.head(after).tag().equals("VBN");
    addFollowing(after, participle, terms);
    int verb = verbBefore(chain.first() - 1, terms);
    if (verb >= 0) {
      terms.addVerb(phrases.get(verb).head());
      clauses.subject(verb).ifPresent(range -> addSubject(range, verb, terms));
      clauses.fronted(verb).forEach(part -> terms.addAll(part.tokens(), ClausePart.CIRCUMSTANCE));
      return verb;
    }
    return participle ? after : addFronted(after, terms);
  }

  private void addWithComplements(int verb, ClauseTerms terms) {
    terms.addVerb(phrases.get(verb).head());
    addComplements(verb + 1, terms);
  }

  /** Adds what follows a value that is no subject: {@code two people injured in Lima}. */
  private void addFollowing(int after, boolean participle, ClauseTerms terms) {
    if (participle) {
      addWithComplements(after, terms);
    } else if (phrases.is(after, PhraseKind.VERB)) {
      terms.addAll(phrases.get(after).tokens(), ClausePart.CIRCUMSTANCE);
    } else if (phrases.is(after, PhraseKind.ADJECTIVE)) {
      terms.addVerb(phrases.get(after).head());
    } else {
      addComplements(after, terms);
    }
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
    addWithComplements(i, terms);
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
  private int addAttributes(NounChain chain, ClauseTerms terms) {
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
