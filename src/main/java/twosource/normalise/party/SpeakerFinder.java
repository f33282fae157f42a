package twosource.normalise.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import twosource.text.AnnotatedArticle;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;

/**
 * Finds who speaks the quotations and reported clauses of one article.
 *
 * <p>Reads sentences as it comes to them, so an instance belongs to one thread.
 */
public final class SpeakerFinder {

  /** How many tokens may lie between a quotation and the clause that reports it. */
  private static final int NEAR = 3;

  /** Through how many quotations in a row one speaker may go on. */
  private static final int MOST_CONTINUED = 8;

  private final AnnotatedArticle article;
  private final IntFunction<SentenceParties> parties;
  private final Map<Integer, SentenceParties> read = new HashMap<>();
  private final Map<Integer, List<ReportingClause>> clauses = new HashMap<>();

  /**
   * @param parties gives what a sentence of the article names, by its number; asked once for each
   */
  public SpeakerFinder(AnnotatedArticle article, IntFunction<SentenceParties> parties) {
    this.article = article;
    this.parties = parties;
  }

  /**
   * Returns who speaks a quotation.
   *
   * <p>The reporting clause follows it, goes before it in the sentence, or ends the sentence before
   * in a colon; a quotation that stands alone goes on with the one just before it in its paragraph.
   * Empty where the article does not say it plainly.
   */
  public Optional<Speaker> speakerOf(Quotation quotation) {
    return speakerOf(quotation, MOST_CONTINUED);
  }

  private Optional<Speaker> speakerOf(Quotation quotation, int back) {
    return within(quotation).or(() -> back > 0 ? continued(quotation, back) : Optional.empty());
  }

  /** Returns who reports a clause that is not quoted: {@code Roy said that …; …, Roy said}. */
  public Optional<Speaker> speakerOf(int sentence, TokenRange clause) {
    List<ReportingClause> found = clauses(sentence);
    Optional<ReportingClause> before =
        last(found.stream().filter(c -> c.tokens().to() <= clause.from()).toList());
    Optional<ReportingClause> after =
        found.stream()
            .filter(c -> c.tokens().from() >= clause.to())
            .filter(c -> closes(sentence, c))
            .findFirst();
    return before.or(() -> after).flatMap(c -> speaker(sentence, c));
  }

  private Optional<Speaker> within(Quotation quotation) {
    int first = sentenceAt(quotation.outer().start());
    int last = sentenceAt(quotation.outer().end() - 1);
    if (first < 0 || last < 0) {
      return Optional.empty();
    }
    int from = tokensBefore(first, quotation.outer().start());
    int to = tokensBefore(last, quotation.outer().end());
    Optional<ReportingClause> near =
        clauses(last).stream()
            .filter(c -> c.tokens().from() >= to && c.tokens().from() <= to + NEAR)
            .findFirst();
    if (near.isPresent()) {
      return speaker(last, near.get());
    }
    Optional<ReportingClause> before =
        last(clauses(first).stream().filter(c -> c.tokens().to() <= from).toList());
    if (before.isPresent()) {
      return speaker(first, before.get());
    }
    Optional<ReportingClause> after =
        clauses(last).stream().filter(c -> c.tokens().from() >= to && closes(last, c)).findFirst();
    return after
        .flatMap(c -> speaker(last, c))
        .or(() -> from == 0 ? introduced(first) : Optional.empty());
  }

  /** Reads {@code Roy said:} at the end of the sentence before. */
  private Optional<Speaker> introduced(int sentence) {
    if (sentence == 0) {
      return Optional.empty();
    }
    Sentence before = article.sentences().get(sentence - 1);
    boolean colon = before.size() > 0 && before.token(before.size() - 1).text().equals(":");
    return colon
        ? last(clauses(sentence - 1)).flatMap(c -> speaker(sentence - 1, c))
        : Optional.empty();
  }

  /** Reads {@code “…,” Roy said. “…”}: no other words may lie between the sentences. */
  private Optional<Speaker> continued(Quotation quotation, int back) {
    List<Quotation> quotations = article.quotations();
    int index =
        lastUpTo(
            quotation.outer().start(), quotations.size(), i -> quotations.get(i).outer().start());
    int sentence = sentenceAt(quotation.outer().start());
    if (index <= 0 || sentence <= 0 || tokensBefore(sentence, quotation.outer().start()) > 0) {
      return Optional.empty();
    }
    Quotation before = quotations.get(index - 1);
    int other = sentenceAt(before.outer().end() - 1);
    boolean adjacent =
        other >= 0
            && sentence - other <= 1
            && article.sentences().get(other).paragraph()
                == article.sentences().get(sentence).paragraph();
    return adjacent ? speakerOf(before, back - 1) : Optional.empty();
  }

  /** Tells whether a clause comes last, or a mark follows, so that it reports what is before it. */
  private boolean closes(int sentence, ReportingClause clause) {
    Sentence whole = article.sentences().get(sentence);
    int at = clause.tokens().from() - 1;
    return at < 0 || ",\"''".contains(whole.token(at).text());
  }

  private Optional<Speaker> speaker(int sentence, ReportingClause clause) {
    return clause
        .party()
        .or(
            () ->
                new PronounAntecedents(article, this::unquoted)
                    .of(sentence, clause.subject().from()))
        .map(party -> new Speaker(sentence, clause.subject(), party, clause.verb()));
  }

  private List<Nominal> nominals(int sentence) {
    return read.computeIfAbsent(sentence, parties::apply).nominals();
  }

  private List<Nominal> unquoted(int sentence) {
    Sentence whole = article.sentences().get(sentence);
    return nominals(sentence).stream()
        .filter(nominal -> !isQuoted(whole.token(nominal.head().from()).span()))
        .toList();
  }

  private List<ReportingClause> clauses(int sentence) {
    List<ReportingClause> known = clauses.get(sentence);
    if (known == null) {
      Sentence read = article.sentences().get(sentence);
      known =
          new ReportingClauses(read, nominals(sentence), i -> isQuoted(read.token(i).span())).all();
      clauses.put(sentence, known);
    }
    return known;
  }

  private boolean isQuoted(Span span) {
    List<Quotation> quotations = article.quotations();
    int found = lastUpTo(span.start(), quotations.size(), i -> quotations.get(i).inner().start());
    return found >= 0 && quotations.get(found).inner().contains(span);
  }

  private int startOfSentence(int index) {
    return article.sentences().get(index).span().start();
  }

  /** Returns the last of an ascending row that is at most the offset; -1 for none. */
  private static int lastUpTo(int offset, int size, IntUnaryOperator start) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int sentenceAt(int offset) {
    int found = lastUpTo(offset, article.sentences().size(), this::startOfSentence);
    return found >= 0 && article.sentences().get(found).span().contains(offset) ? found : -1;
  }

  /** Returns how many tokens of the sentence end at or before the offset. */
  private int tokensBefore(int sentence, int offset) {
    Sentence whole = article.sentences().get(sentence);
    return lastUpTo(offset, whole.size(), i -> whole.token(i).span().end()) + 1;
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }
}
