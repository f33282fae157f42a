package twosource.value;

/**
 * Holds the numbers that a statement allows: "about 5", "more than 40", "two to three", "no".
 *
 * @param lo may be negative infinity, which is always open
 * @param hi may be positive infinity, which is always open
 * @param loOpen whether {@code lo} itself is left out
 * @param hiOpen whether {@code hi} itself is left out
 */
public record Range(double lo, boolean loOpen, double hi, boolean hiOpen) {

  public Range {
    if (Double.isNaN(lo) || Double.isNaN(hi) || lo > hi || (lo == hi && (loOpen || hiOpen))) {
      throw new IllegalArgumentException("no range: " + lo + ".." + hi);
    }
    loOpen = loOpen || Double.isInfinite(lo);
    hiOpen = hiOpen || Double.isInfinite(hi);
  }

  public static Range of(double value) {
    return new Range(value, false, value, false);
  }

  public static Range between(double lo, double hi) {
    return new Range(lo, false, hi, false);
  }

  public static Range atLeast(double lo) {
    return new Range(lo, false, Double.POSITIVE_INFINITY, true);
  }

  public static Range moreThan(double lo) {
    return new Range(lo, true, Double.POSITIVE_INFINITY, true);
  }

  public boolean isPoint() {
    return lo == hi;
  }

  /** Returns this range with both finite bounds moved outwards by a share of their size. */
  public Range stretched(double share) {
    return new Range(lo - Math.abs(lo) * share, loOpen, hi + Math.abs(hi) * share, hiOpen);
  }

  public Relation relationTo(Range other) {
    if (equals(other)) {
      return Relation.EQUAL;
    }
    if (endsBefore(other) || other.endsBefore(this)) {
      return Relation.APART;
    }
    boolean holds = startsNoLater(other) && endsNoEarlier(other);
    boolean held = other.startsNoLater(this) && other.endsNoEarlier(this);
    return holds ? Relation.CONTAINS : held ? Relation.WITHIN : Relation.OVERLAPS;
  }

  private boolean endsBefore(Range other) {
    return hi < other.lo || (hi == other.lo && (hiOpen || other.loOpen));
  }

  private boolean startsNoLater(Range other) {
    return lo < other.lo || (lo == other.lo && (!loOpen || other.loOpen));
  }

  private boolean endsNoEarlier(Range other) {
    return hi > other.hi || (hi == other.hi && (!hiOpen || other.hiOpen));
  }
}
