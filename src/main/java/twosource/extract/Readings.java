package twosource.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import twosource.normalise.ValueMention;
import twosource.normalise.party.PartyMention;
import twosource.normalise.party.SentenceParties;
import twosource.normalise.quantity.QuantityMention;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.value.Dimension;
import twosource.value.Granularity;
import twosource.value.Parties;
import twosource.value.PlaceName;
import twosource.value.Quantity;
import twosource.value.TimeExpression;
import twosource.value.Unit;
import twosource.value.Value;

/** Reads the values of one sentence, each type at most once and only when asked for. */
final class Readings {

  private final Sentence sentence;
  private final Normalisers normalisers;
  private @Nullable SentenceParties parties;
  private @Nullable List<ValueMention<Quantity>> quantities;
  private @Nullable List<QuantityMention> amounts;
  private final Map<ValueType, List<ValueMention<?>>> read = new EnumMap<>(ValueType.class);

  Readings(Sentence sentence, Normalisers normalisers) {
    this.sentence = sentence;
    this.normalisers = normalisers;
  }

  /** Returns the values of a type, in order; none for types that no single sentence states. */
  List<ValueMention<?>> of(ValueType type) {
    List<ValueMention<?>> known = read.get(type);
    if (known == null) {
      known = readNow(type);
      read.put(type, known);
    }
    return known;
  }

  private List<ValueMention<?>> readNow(ValueType type) {
    return switch (type) {
      case PARTY -> List.copyOf(inSentence().lists());
      case TIME -> List.copyOf(normalisers.times().read(sentence));
      case PLACE -> List.copyOf(normalisers.places().read(sentence));
      case CLOCK -> only(ValueType.TIME, Readings::isClock);
      case POSITION -> only(ValueType.PLACE, Readings::isPosition);
      case ORDINAL -> List.copyOf(normalisers.ordinals().read(sentence));
      case DURATION -> quantities(Quantity::isDuration);
      case COUNT -> quantities(quantity -> quantity.unit().equals(Unit.COUNT));
      case PERCENT -> amounts(Dimension.SHARE);
      case POINTS -> amounts(Dimension.POINTS);
      case MONEY -> amounts(Dimension.MONEY);
      case TALLY -> amounts(Dimension.TALLY);
      case AGE -> amounts(Dimension.AGE);
      case LENGTH -> amounts(Dimension.LENGTH);
      case AREA -> amounts(Dimension.AREA);
      case VOLUME -> amounts(Dimension.VOLUME);
      case MASS -> amounts(Dimension.MASS);
      case TEMPERATURE -> amounts(Dimension.TEMPERATURE);
      case SPEED -> amounts(Dimension.SPEED);
      case ENERGY -> amounts(Dimension.ENERGY);
      case POWER -> amounts(Dimension.POWER);
      case RATE -> amounts(Dimension.RATE);
      case GRADE -> List.copyOf(normalisers.grades().read(sentence));
      case OFFICE -> List.copyOf(normalisers.offices().read(inSentence()));
      case WORDING, LABEL, CHOICE, MENTION, CLAUSE -> List.of();
    };
  }

  private List<ValueMention<?>> only(ValueType wider, Predicate<Value> wanted) {
    return of(wider).stream().filter(mention -> wanted.test(mention.value())).toList();
  }

  private static boolean isClock(Value value) {
    return value instanceof TimeExpression time
        && time.granularity().compareTo(Granularity.DAY) < 0;
  }

  private static boolean isPosition(Value value) {
    return value instanceof PlaceName place && place.first().bearing().isMeasured();
  }

  private List<ValueMention<?>> quantities(Predicate<Quantity> wanted) {
    List<ValueMention<?>> found = new ArrayList<>();
    for (ValueMention<Quantity> mention : quantities()) {
      if (wanted.test(mention.value())) {
        found.add(mention);
      }
    }
    return List.copyOf(found);
  }

  private List<ValueMention<?>> amounts(Dimension dimension) {
    List<ValueMention<?>> found = new ArrayList<>();
    for (QuantityMention mention : amounts()) {
      if (mention.quantity().unit().dimension() == dimension) {
        found.add(new ValueMention<>(mention.tokens(), mention.quantity()));
      }
    }
    return List.copyOf(found);
  }

  /** Returns every mention of a party by itself. */
  List<PartyMention> parties() {
    return inSentence().mentions();
  }

  /** Returns all that the sentence names or describes. */
  SentenceParties inSentence() {
    SentenceParties known = parties;
    if (known == null) {
      known = normalisers.parties().in(sentence);
      parties = known;
    }
    return known;
  }

  private List<ValueMention<Quantity>> quantities() {
    List<ValueMention<Quantity>> known = quantities;
    if (known == null) {
      known = normalisers.quantities().read(sentence);
      quantities = known;
    }
    return known;
  }

  private List<QuantityMention> amounts() {
    List<QuantityMention> known = amounts;
    if (known == null) {
      known = normalisers.quantities().mentions(sentence);
      amounts = known;
    }
    return known;
  }

  /** Returns those whom the sentence names as owning something: {@code Ito's meeting}. */
  List<ValueMention<Parties>> possessors() {
    List<ValueMention<Parties>> found = new ArrayList<>();
    for (PartyMention mention : parties()) {
      if (mention.possessor()) {
        found.add(new ValueMention<>(mention.tokens(), Parties.of(mention.party())));
      }
    }
    return found;
  }
}
