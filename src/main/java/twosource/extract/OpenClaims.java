package twosource.extract;

import java.util.ArrayList;
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
import twosource.rule.Pattern;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.ClausePart;
import twosource.value.ClauseSubject;
import twosource.value.PlaceName;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Relation;
import twosource.value.Value;

/**
 * Makes a claim of every clause that carries a value, whatever it is about: its subject is the rest
 * of the clause.
 */
final class OpenClaims {

  /** The fewest words that tell what a value is of. */
  private static final int LEAST_TERMS = 2;

  private final Modality modality;
  private final ClauseWords words;

  OpenClaims(Modality modality, ClauseWords words) {
    this.modality = modality;
    this.words = words;
  }

  /** Returns the claims in order of the text, each with its clause as a mention of its own. */
  List<FrameMention> find(Frame frame, ArticleReading article) {
    List<FrameMention> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      if (mayState(article.sentences().get(i))) {
        new InSentence(frame, article, i).addTo(found);
      }
    }
    return found;
  }

  /** Tells whether a sentence can hold a value: a number, or a name of a day or a month. */
  private static boolean mayState(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.tag().equals("CD")
                    || token.isProperNoun()
                    || token.text().chars().anyMatch(Character::isDigit));
  }

  /** Reads the claims of one sentence. */
  private final class InSentence {
    private final Frame frame;
    private final ArticleReading article;
    private final int number;
    private final Sentence sentence;
    private final Readings readings;
    private final ClauseReader reader;
    private final List<ValueMention<?>> times;

    InSentence(Frame frame, ArticleReading article, int number) {
      this.frame = frame;
      this.article = article;
      this.number = number;
      this.sentence = article.sentences().get(number);
      this.readings = article.readings(number);
      this.reader = new ClauseReader(sentence, article.clauses(number), words);
      this.times = readings.of(ValueType.TIME);
    }

    void addTo(List<FrameMention> found) {
      Map<TokenRange, FrameMention> mentions = new TreeMap<>();
      for (Role role : frame.roles()) {
        if (role.is() == ValueType.CLAUSE || role.find().isEmpty()) {
          continue;
        }
        for (ValueMention<?> value : readings.of(role.is())) {
          if (isExact(role, value)
              && isWithin(role, value.value())
              && !isPartOfAnother(role, value)) {
            mention(role, value).ifPresent(m -> mentions.putIfAbsent(value.tokens(), m));
          }
        }
      }
      found.addAll(mentions.values());
    }

    /** Passes over {@code several, dozens, no} and {@code one}, on which nobody is to be held. */
    private boolean isExact(Role role, ValueMention<?> value) {
      if (role.is() == ValueType.DURATION || !(value.value() instanceof Quantity quantity)) {
        return true;
      }
      boolean one = role.is() == ValueType.COUNT && quantity.range().equals(Range.of(1));
      return !one
          && sentence.tokens().subList(value.tokens().from(), value.tokens().to()).stream()
              .anyMatch(
                  token ->
                      token.tag().equals("CD")
                          || role.is() == ValueType.ORDINAL
                          || token.text().chars().anyMatch(Character::isDigit));
    }

    private boolean isWithin(Role role, Value value) {
      return !(value instanceof Quantity quantity)
          || quantity.range().relationTo(role.limits()) != Relation.APART;
    }

    /** Passes over the length in {@code three years ago} and in {@code 30 miles south of Lima}. */
    private boolean isPartOfAnother(Role role, ValueMention<?> value) {
      boolean part =
          role.is() != ValueType.TIME
              && times.stream().anyMatch(time -> time.tokens().overlaps(value.tokens()));
      return part
          || (role.is() == ValueType.LENGTH
              && readings.of(ValueType.PLACE).stream()
                  .anyMatch(place -> place.tokens().contains(value.tokens())));
    }

    private Optional<FrameMention> mention(Role role, ValueMention<?> value) {
      ClauseAround clause = reader.read(value.tokens(), kind(role, value.value()), passed(value));
      boolean telling = clause.subject().terms().size() >= LEAST_TERMS;
      if (!telling
          || !isAsked(role, clause.subject().relation())
          || (role.is() == ValueType.TIME && !isOfDeed(value, clause.subject()))) {
        return Optional.empty();
      }
      Factuality factuality =
          clause.verb() < 0
              ? Factuality.ASSERTED
              : modality.of(sentence, article.clauses(number).phrases(), clause.verb());
      Optional<String> speaker = article.speaker(number, value.tokens());
      List<Claim> claims = new ArrayList<>();
      for (Role other : frame.roles()) {
        if (other.is() == ValueType.CLAUSE) {
          claims.add(claim(other, clause.subject(), clause.tokens(), speaker, factuality));
        } else if (other.find().isEmpty() && role.is() != ValueType.TIME) {
          timesIn(clause)
              .forEach(
                  time ->
                      claims.add(claim(other, time.value(), time.tokens(), speaker, factuality)));
        }
      }
      claims.add(claim(role, value.value(), clause.value(), speaker, factuality));
      return Optional.of(
          new FrameMention(
              frame.name(),
              evidence(clause.value()),
              evidence(new TokenRange(0, sentence.size())),
              number,
              sentence.paragraph(),
              Reference.TELLING,
              factuality,
              claims));
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
        java.util.Arrays.fill(passed, time.tokens().from(), time.tokens().to(), true);
      }
      java.util.Arrays.fill(passed, value.tokens().from(), value.tokens().to(), true);
      return passed;
    }

    private Claim claim(
        Role role,
        Value value,
        TokenRange tokens,
        Optional<String> speaker,
        Factuality factuality) {
      return new Claim(role.name(), value, evidence(tokens), Phase.WHOLE, speaker, factuality);
    }

    private Evidence evidence(TokenRange tokens) {
      var span = sentence.span(tokens);
      return new Evidence(span, span.in(article.annotated().article().text()));
    }
  }

  private static String kind(Role role, Value value) {
    return switch (role.is()) {
      case TIME -> "time";
      case PLACE ->
          value instanceof PlaceName name && name.first().bearing().isPoint() ? "point" : "place";
      default -> "amount";
    };
  }

  private static boolean isAsked(Role role, String relation) {
    return role.find().stream()
        .anyMatch(
            pattern ->
                pattern instanceof Pattern.InClause clause && clause.names().contains(relation));
  }
}
