package twosource.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import twosource.normalise.ValueMention;
import twosource.normalise.party.PartyMention;
import twosource.normalise.quantity.QuantityMention;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.value.Dimension;
import twosource.value.Granularity;
import twosource.value.Parties;
import twosource.value.Quantity;
import twosource.value.Unit;

/** Reads the values of one sentence, each type at most once and only when asked for. */
final class Readings {

  private final Sentence sentence;
  private final Normalisers normalisers;
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
      case PARTY -> List.copyOf(normalisers.parties().read(sentence));
      case TIME -> List.copyOf(normalisers.times().read(sentence));
      case PLACE -> List.copyOf(normalisers.places().read(sentence));
      case CLOCK ->
          normalisers.times().read(sentence).stream()
              .filter(time -> time.value().granularity().compareTo(Granularity.DAY) < 0)
              .collect(Collectors.toUnmodifiableList());
      case POSITION ->
          normalisers.places().read(sentence).stream()
              .filter(mention -> mention.value().first().bearing().isMeasured())
              .collect(Collectors.toUnmodifiableList());
      case ORDINAL -> List.copyOf(normalisers.ordinals().read(sentence));
      case DURATION -> durations();
      case COUNT -> quantities(Unit.COUNT);
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
      case OFFICE -> List.copyOf(normalisers.offices().read(sentence));
      case WORDING, LABEL, CHOICE, MENTION, CLAUSE -> List.of();
    };
  }

  private List<ValueMention<?>> quantities(Unit unit) {
    List<ValueMention<?>> found = new ArrayList<>();
    for (ValueMention<Quantity> mention : quantities()) {
      if (mention.value().unit().equals(unit)) {
        found.add(mention);
      }
    }
    return List.copyOf(found);
  }

  private List<ValueMention<?>> durations() {
    List<ValueMention<?>> found = new ArrayList<>();
    for (ValueMention<Quantity> mention : normalisers.quantities().read(sentence)) {
      if (mention.value().isDuration()) {
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
    return normalisers.parties().mentions(sentence);
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
