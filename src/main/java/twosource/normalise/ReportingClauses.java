package twosource.normalise;

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
  private static final Set<String> DOCUMENTS = table("document-nouns.txt");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> BETWEEN =
      Set.of(
          ",", "on", "also", "has", "have", "had", "is", "was", "were", "would", "will", "did",
          "does", "do", "not", "n't", "been", "later", "ago", "in", "--", "-", "both", "all");
  private static final int WIDEST_GAP = 30;

  private final Sentence sentence;
  private final List<Nominal> nominals;
  private final IntPredicate quoted;

  /**
   * @param quoted tells of a token whether it lies in a quotation, where nobody reports
   */
  ReportingClauses(Sentence sentence, List<Nominal> nominals, IntPredicate quoted) {
    this.sentence = sentence;
    this.nominals = nominals;
    this.quoted = quoted;
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

  /** Gives {@code saying} the subject of the verb before it. */
  private Optional<ReportingClause> participle(int verb, List<ReportingClause> before) {
    if (!before.isEmpty()) {
      ReportingClause last = before.get(before.size() - 1);
      return Optional.of(
          new ReportingClause(
              new TokenRange(verb, verb + 1),
              last.subject(),
              last.party(),
              sentence.token(verb).lemma()));
    }
    for (Nominal nominal : nominals) {
      int next = nominal.tokens().to();
      boolean subject =
          !nominal.possessor() && next < verb && sentence.token(next).tag().startsWith("VB");
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
    Optional<Nominal> subject =
        nominals.stream().filter(n -> n.tokens().from() == at && !n.possessor()).findFirst();
    if (subject.isPresent()) {
      TokenRange tokens = subject.get().tokens();
      return Optional.of(
          new ReportingClause(
              new TokenRange(from, tokens.to()), tokens, Optional.of(subject.get().party()), verb));
    }
    Optional<TokenRange> pronoun = pronoun(at);
    return pronoun
        .or(() -> documentFrom(at))
        .map(
            range ->
                new ReportingClause(
                    new TokenRange(from, range.to()), range, document(range), verb));
  }

  private Optional<ReportingClause> subjectBefore(int verb, String lemma) {
    int at = verb - 1;
    while (at >= 0 && verb - at < WIDEST_GAP) {
      Optional<TokenRange> pronoun = pronoun(at);
      Optional<Nominal> nominal = endingAt(at + 1);
      if (nominal.isPresent()) {
        TokenRange subject = nominal.get().tokens();
        Party party = nominal.get().party();
        return Optional.of(
            new ReportingClause(
                new TokenRange(subject.from(), verb + 1), subject, Optional.of(party), lemma));
      }
      if (pronoun.isPresent() || isDocument(at)) {
        TokenRange subject = pronoun.orElse(new TokenRange(at, at + 1));
        return Optional.of(
            new ReportingClause(
                new TokenRange(subject.from(), verb + 1), subject, document(subject), lemma));
      }
      int next = skipped(at);
      if (next == at) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Returns the token before what may stand between subject and verb; the same where nothing. */
  private int skipped(int at) {
    Token token = sentence.token(at);
    String word = PartyWords.bare(token);
    if (token.tag().equals("RB") || BETWEEN.contains(word) || isDay(token)) {
      int who = word.equals(",") ? whoBefore(at) : at;
      return who < at ? who - 1 : at - 1;
    }
    return word.equals("who") ? at - 1 : at;
  }

  /** Returns the {@code who} of a relative clause that the comma closes, else the comma. */
  private int whoBefore(int comma) {
    for (int i = comma - 1; i >= 1 && comma - i < WIDEST_GAP; i--) {
      if (PartyWords.bare(sentence.token(i)).equals("who")) {
        return i;
      }
      if (sentence.token(i).text().equals(",") || quoted.test(i)) {
        return comma;
      }
    }
    return comma;
  }

  private Optional<Nominal> endingAt(int end) {
    return nominals.stream()
        .filter(nominal -> nominal.tokens().to() == end && !nominal.possessor() && !nominal.bare())
        .findFirst();
  }

  private Optional<TokenRange> pronoun(int at) {
    return at < sentence.size() && PRONOUNS.contains(PartyWords.bare(sentence.token(at)))
        ? Optional.of(new TokenRange(at, at + 1))
        : Optional.empty();
  }

  private Optional<TokenRange> documentFrom(int at) {
    int end = at;
    while (end < sentence.size() && end - at < 4) {
      if (isDocument(end)) {
        return Optional.of(new TokenRange(at, end + 1));
      }
      end++;
    }
    return Optional.empty();
  }

  private boolean isDocument(int at) {
    Token token = sentence.token(at);
    return token.isNoun() && DOCUMENTS.contains(token.lemma());
  }

  private Optional<Party> document(TokenRange subject) {
    Token noun = sentence.token(subject.to() - 1);
    return noun.isNoun() ? Optional.of(DescribedParty.single(noun.lemma())) : Optional.empty();
  }

  private boolean isReporting(int at) {
    Token token = sentence.token(at);
    return token.tag().startsWith("VB") && VERBS.contains(token.lemma());
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

  private static boolean isDay(Token token) {
    String word = PartyWords.bare(token);
    return word.endsWith("day")
        || word.equals("morning")
        || word.equals("evening")
        || word.equals("night")
        || word.equals("afternoon");
  }

  private static Set<String> table(String file) {
    return WordTable.of(ReportingClauses.class, file).words();
  }
}
