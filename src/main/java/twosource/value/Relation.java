package twosource.value;

/** Says how two values of one type lie to one another; exactly one of these always holds. */
public enum Relation {
  EQUAL,
  /** The first holds the second and more. */
  CONTAINS,
  /** The first lies in the second. */
  WITHIN,
  /** They share something, and each holds what the other does not. */
  OVERLAPS,
  /** Nothing satisfies both. */
  APART;

  /** Returns the relation of the second to the first. */
  public Relation inverse() {
    return switch (this) {
      case CONTAINS -> WITHIN;
      case WITHIN -> CONTAINS;
      case EQUAL, OVERLAPS, APART -> this;
    };
  }
}
