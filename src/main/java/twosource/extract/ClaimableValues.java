package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.ValueMention;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Relation;
import twosource.value.Value;

/** Tells which values of a sentence are worth a claim of their own, whatever they are of. */
final class ClaimableValues {

  private final Sentence sentence;
  private final Readings readings;

  ClaimableValues(Sentence sentence, Readings readings) {
    this.sentence = sentence;
    this.readings = readings;
  }

  /** Returns what may fill a role of a frame that clauses evoke, in order of the text. */
  List<ValueMention<?>> of(Role role) {
    List<ValueMention<?>> values = new ArrayList<>();
    for (ValueMention<?> value : readings.of(role.is())) {
      if (isExact(role, value) && isWithin(role, value.value()) && !isPartOfAnother(role, value)) {
        values.add(value);
      }
    }
    return values;
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

  private static boolean isWithin(Role role, Value value) {
    return !(value instanceof Quantity quantity)
        || quantity.range().relationTo(role.limits()) != Relation.APART;
  }

  /** Passes over the length in {@code three years ago} and in {@code 30 miles south of Lima}. */
  private boolean isPartOfAnother(Role role, ValueMention<?> value) {
    boolean part =
        role.is() != ValueType.TIME
            && readings.of(ValueType.TIME).stream()
                .anyMatch(time -> time.tokens().overlaps(value.tokens()));
    return part
        || (role.is() == ValueType.LENGTH
            && readings.of(ValueType.PLACE).stream()
                .anyMatch(place -> place.tokens().contains(value.tokens())));
  }
}
