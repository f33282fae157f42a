package twosource.claim;

import java.util.Optional;
import twosource.value.Office;
import twosource.value.Parties;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.TimeInterval;
import twosource.value.Timex;
import twosource.value.Value;
import twosource.value.Wording;

/** Is how a stated value was read. */
public sealed interface ValueReading {

  ValueKind kind();

  /**
   * Holds a time.
   *
   * @param interval what is compared; empty where the time is none of the calendar's, or open
   */
  record Time(Timex timex, Optional<TimeInterval> interval) implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.TIME;
    }
  }

  /**
   * Holds an amount as it was written, and as it is compared: converted and as wide as its hedge
   * makes it.
   *
   * @param first the number, or the first one of "8 to 10"
   * @param second the same number again, or the second one
   * @param unit the unit's name in the singular, or what is counted
   * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up} or {@code down}
   */
  record Amount(double first, double second, String unit, String change, Quantity quantity)
      implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.QUANTITY;
    }
  }

  /** Holds a place. */
  record Where(Place place) implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.PLACE;
    }
  }

  /** Holds one party or several. */
  record Who(Parties parties) implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.PARTY;
    }
  }

  /** Holds an office, and who is said to hold it. */
  record Held(Office office, Optional<String> holder) implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.OFFICE;
    }
  }

  /** Holds quoted words, and who speaks them. */
  record Quoted(Wording wording, Optional<String> speaker) implements ValueReading {
    @Override
    public ValueKind kind() {
      return ValueKind.QUOTATION;
    }
  }

  /** Returns of which kind a claim's value is; empty where it only links or labels. */
  static Optional<ValueKind> kindOf(Value value) {
    if (value instanceof Quantity) {
      return Optional.of(ValueKind.QUANTITY);
    }
    if (value instanceof Place) {
      return Optional.of(ValueKind.PLACE);
    }
    if (value instanceof Parties) {
      return Optional.of(ValueKind.PARTY);
    }
    if (value instanceof Office) {
      return Optional.of(ValueKind.OFFICE);
    }
    if (value instanceof Wording) {
      return Optional.of(ValueKind.QUOTATION);
    }
    return value instanceof TimeInterval ? Optional.of(ValueKind.TIME) : Optional.empty();
  }
}
