package twosource.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twosource.claim.Claim;
import twosource.claim.Evidence;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.claim.Phase;
import twosource.claim.Reference;
import twosource.normalise.ValueMention;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;
import twosource.value.ClausePart;
import twosource.value.ClauseSubject;
import twosource.value.PlaceName;
import twosource.value.Value;

/** Reads the claims of one sentence, each value with the rest of its clause as its subject. */
final class OpenClaimReader {

  /** The fewest words that tell what a value is of. */
  private static final int LEAST_TERMS = 2;

  private final Frame frame;
  private final ArticleReading article;
  private final int number;
  private final Sentence sentence;
  private final Modality modality;
  private final ClauseReader reader;
  private final ClaimableValues values;
  private final List<ValueMention<?>> times;

  /**
   * @param number of the sentence in its article
   */
  OpenClaimReader(
      Frame frame, ArticleReading article, int number, Modality modality, ClauseWords words) {
    this.frame = frame;
    this.article = article;
    this.number = number;
    this.sentence = article.sentences().get(number);
    this.modality = modality;
    this.reader = new ClauseReader(sentence, article.clauses(number), words);
    this.values = new ClaimableValues(sentence, article.readings(number));
    this.times = article.readings(number).of(ValueType.TIME);
  }

  /** Returns the mentions in order of their values; each place is a value of one role only. */
  List<FrameMention> read() {
    Map<TokenRange, FrameMention> mentions = new TreeMap<>();
    for (Role role : frame.roles()) {
      if (role.is() != ValueType.CLAUSE && !role.find().isEmpty()) {
        for (ValueMention<?> value : values.of(role)) {
          mention(role, value).ifPresent(m -> mentions.putIfAbsent(value.tokens(), m));
        }
      }
    }
    return List.copyOf(mentions.values());
  }

  private Optional<FrameMention> mention(Role role, ValueMention<?> value) {
    ClauseAround clause = reader.read(value.tokens(), kind(role, value.value()), passed(value));
    if (!isTelling(role, value, clause.subject())) {
      return Optional.empty();
    }
    Factuality factuality =
        clause.verb() < 0
            ? Factuality.ASSERTED
            : modality.of(sentence, article.clauses(number).phrases(), clause.verb());
    return Optional.of(
        new FrameMention(
            frame.name(),
            evidence(clause.value()),
            evidence(new TokenRange(0, sentence.size())),
            number,
            sentence.paragraph(),
            Reference.TELLING,
            factuality,
            claims(role, value, clause, factuality)));
  }

  private boolean isTelling(Role role, ValueMention<?> value, ClauseSubject clause) {
    return clause.terms().size() >= LEAST_TERMS
        && role.asksFor(clause.relation())
        && (role.is() != ValueType.TIME || isOfDeed(value, clause));
  }

  private List<Claim> claims(
      Role role, ValueMention<?> value, ClauseAround clause, Factuality factuality) {
    Optional<String> speaker = article.speaker(number, value.tokens());
    List<Claim> claims = new ArrayList<>();
    for (Role other : frame.roles()) {
      if (other.is() == ValueType.CLAUSE) {
        claims.add(claim(other, clause.subject(), clause.tokens(), speaker, factuality));
      } else if (other.find().isEmpty() && role.is() != ValueType.TIME) {
        for (ValueMention<?> time : timesIn(clause)) {
          claims.add(claim(other, time.value(), time.tokens(), speaker, factuality));
        }
      }
    }
    claims.add(claim(role, value.value(), clause.value(), speaker, factuality));
    return claims;
  }

  /** Tells whether a time is of a deed, or of a thing that it precedes; not of what was said. */
  private boolean isOfDeed(ValueMention<?> time, ClauseSubject clause) {
    int next = time.tokens().to();
    Phrases phrases = article.clauses(number).phrases();
    return clause.terms().stream().anyMatch(term -> term.part() == ClausePart.VERB)
        || (next < sentence.size()
            && phrases.indexOf(next) == phrases.indexOf(next - 1)
            && sentence.token(next).isNoun());
  }

  private List<ValueMention<?>> timesIn(ClauseAround clause) {
    int from = openingOf(clause.tokens().from());
    TokenRange around = new TokenRange(from, Math.min(sentence.size(), clause.tokens().to() + 2));
    return times.stream().filter(time -> around.overlaps(time.tokens())).toList();
  }

  /** Returns where the sentence begins if no verb but the clause's own stands before it. */
  private int openingOf(int clause) {
    for (int i = 0; i < clause; i++) {
      if (sentence.token(i).isVerb()) {
        return clause;
      }
    }
    return 0;
  }

  private boolean[] passed(ValueMention<?> value) {
    boolean[] passed = new boolean[sentence.size()];
    for (ValueMention<?> time : times) {
      Arrays.fill(passed, time.tokens().from(), time.tokens().to(), true);
    }
    Arrays.fill(passed, value.tokens().from(), value.tokens().to(), true);
    return passed;
  }

  private Claim claim(
      Role role, Value value, TokenRange tokens, Optional<String> speaker, Factuality factuality) {
    return new Claim(role.name(), value, evidence(tokens), Phase.WHOLE, speaker, factuality);
  }

  private Evidence evidence(TokenRange tokens) {
    Span span = sentence.span(tokens);
    return new Evidence(span, span.in(article.annotated().article().text()));
  }

  private static String kind(Role role, Value value) {
    return switch (role.is()) {
      case TIME -> "time";
      case PLACE ->
          value instanceof PlaceName name && name.first().bearing().isPoint() ? "point" : "place";
      default -> "amount";
    };
  }
}
