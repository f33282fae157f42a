package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.Party;
import twosource.value.WordTable;

/** Finds the reporting verbs of one sentence with their subjects: {@code Roy said, said Roy}. */
final class ReportingClauses {

  private static final Set<String> VERBS = table("reporting-verbs.txt");
  private static final Set<String> INVERTING = table("inverting-verbs.txt");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> CLEFT = Set.of("how", "what");
  private static final Set<String> CLOSING = Set.of("\"", "''", "'", "”", "’", "»");
  private static final int WIDEST_CLEFT = 8;

  /** How many parties of a sentence may be its subject. */
  private static final int MOST_SUBJECTS = 8;

  private final Sentence sentence;
  private final List<Nominal> nominals;
  private final IntPredicate quoted;
  private final Subjects subjects;

  /**
   * @param quoted tells of a token whether it lies in a quotation, where nobody reports
   */
  ReportingClauses(Sentence sentence, List<Nominal> nominals, IntPredicate quoted) {
    this.sentence = sentence;
    this.nominals = nominals;
    this.quoted = quoted;
    this.subjects = new Subjects(sentence, nominals, quoted);
  }

  List<ReportingClause> all() {
    List<ReportingClause> clauses = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (quoted.test(i)) {
        continue;
      }
      if (isAccordingTo(i)) {
        startingAt(i + 2, "according to", i).ifPresent(clauses::add);
      } else if (isReporting(i)) {
        clause(i, clauses).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  private Optional<ReportingClause> clause(int verb, List<ReportingClause> before) {
    String lemma = sentence.token(verb).lemma();
    if (sentence.token(verb).tag().equals("VBG") && !isProgressive(verb)) {
      return participle(verb, before);
    }
    Optional<ReportingClause> inverted =
        INVERTING.contains(lemma) && opensClause(verb)
            ? startingAt(verb + 1, lemma, verb)
            : Optional.empty();
    return inverted.or(() -> subjectBefore(verb, lemma));
  }

  /** Gives {@code saying} its own subject, else that of the verb before it. */
  private Optional<ReportingClause> participle(int verb, List<ReportingClause> before) {
    Optional<Nominal> own = subjects.endingAt(verb);
    if (own.isPresent()) {
      return subjectBefore(verb, sentence.token(verb).lemma());
    }
    if (!before.isEmpty()) {
      ReportingClause last = before.get(before.size() - 1);
      return Optional.of(
          new ReportingClause(
              new TokenRange(verb, verb + 1),
              last.subject(),
              last.party(),
              sentence.token(verb).lemma()));
    }
    for (Nominal nominal : nominals.subList(0, Math.min(MOST_SUBJECTS, nominals.size()))) {
      int next = nominal.tokens().to();
      boolean subject =
          !nominal.possessor() && next < verb && FINITE.contains(sentence.token(next).tag());
      if (subject && !quoted.test(next)) {
        return Optional.of(
            new ReportingClause(
                new TokenRange(verb, verb + 1),
                nominal.tokens(),
                Optional.of(nominal.party()),
                sentence.token(verb).lemma()));
      }
    }
    return Optional.empty();
  }

  private boolean isProgressive(int verb) {
    return verb > 0 && Set.of("be", "'s", "'re").contains(sentence.token(verb - 1).lemma());
  }

  private Optional<ReportingClause> startingAt(int at, String verb, int from) {
    Optional<Nominal> nominal = subjects.startingAt(at);
    Optional<TokenRange> subject =
        nominal.map(Nominal::tokens).or(() -> documentFrom(at)).filter(this::hasNoVerb);
    return subject.map(
        range ->
            new ReportingClause(
                new TokenRange(from, range.to()),
                range,
                nominal.map(Nominal::party).or(() -> document(range)),
                verb));
  }

  /** Sees {@code said Roy was}, where Roy is the subject of the next verb. */
  private boolean hasNoVerb(TokenRange subject) {
    int next = subject.to();
    return next >= sentence.size() || !FINITE.contains(sentence.token(next).tag());
  }

  private Optional<ReportingClause> subjectBefore(int verb, String lemma) {
    int at = subjects.endOfSubjectBefore(verb);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Nominal> nominal = subjects.endingAt(at + 1);
    TokenRange subject = nominal.map(Nominal::tokens).orElse(new TokenRange(at, at + 1));
    Optional<Party> party = nominal.map(Nominal::party).or(() -> document(subject));
    return Optional.of(
        new ReportingClause(new TokenRange(subject.from(), verb + 1), subject, party, lemma));
  }

  private Optional<TokenRange> documentFrom(int at) {
    int end = at;
    while (end < sentence.size() && end - at < 4) {
      if (subjects.isDocument(end)) {
        return Optional.of(new TokenRange(at, end + 1));
      }
      end++;
    }
    return Optional.empty();
  }

  private Optional<Party> document(TokenRange subject) {
    Token noun = sentence.token(subject.to() - 1);
    return noun.isNoun() ? Optional.of(DescribedParty.single(noun.lemma())) : Optional.empty();
  }

  private boolean isReporting(int at) {
    Token token = sentence.token(at);
    return token.tag().startsWith("VB") && (VERBS.contains(token.lemma()) || isCleft(at));
  }

  /** Sees whatever verb stands behind quoted words in {@code "…" was how Roy spoke of it}. */
  private boolean isCleft(int verb) {
    int how = verb - 1;
    while (how > 0 && verb - how < WIDEST_CLEFT && !CLEFT.contains(lemma(how))) {
      if (sentence.token(how).isVerb()) {
        return false;
      }
      how--;
    }
    return how > 1
        && CLEFT.contains(lemma(how))
        && lemma(how - 1).equals("be")
        && (quoted.test(how - 2) || CLOSING.contains(sentence.token(how - 2).text()));
  }

  private String lemma(int at) {
    return sentence.token(at).lemma();
  }

  private boolean isAccordingTo(int at) {
    return at + 2 < sentence.size()
        && PartyWords.bare(sentence.token(at)).equals("according")
        && PartyWords.bare(sentence.token(at + 1)).equals("to");
  }

  /** Inversion needs a comma, a quotation or the sentence's beginning before the verb. */
  private boolean opensClause(int verb) {
    if (verb == 0) {
      return true;
    }
    String before = sentence.token(verb - 1).text();
    return Set.of(",", "\"", "''", "``", "'", "-", "--", "?", "!").contains(before);
  }

  private static Set<String> table(String file) {
    return WordTable.of(ReportingClauses.class, file).words();
  }
}
