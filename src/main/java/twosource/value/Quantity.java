package twosource.value;

/** Holds an amount: a range and its unit. Durations are quantities of seconds. */
public record Quantity(Range range, Unit unit) implements Value {

  /** Relates two quantities; those of different units are apart. */
  public Relation relationTo(Quantity other) {
    return unit.equals(other.unit) ? range.relationTo(other.range) : Relation.APART;
  }

  @Override
  public String print() {
    return range.lo() + ".." + range.hi() + " " + unit.symbol();
  }
}
