package twosource.claim;

/** Says as what an article tells a thing; only like is compared with like. */
public enum Factuality {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  DENIED;

  /** Tells whether claims of the two can speak for or against each other. */
  public boolean isLike(Factuality other) {
    return isTold() ? other.isTold() : this == other;
  }

  /** Tells whether the article speaks of the thing as settled, one way or the other. */
  public boolean isTold() {
    return this == ASSERTED || this == DENIED;
  }

  /**
   * Returns what an inner statement is within an outer one: a plan that is denied is denied, one
   * that is possible is possible.
   */
  public Factuality within(Factuality outer) {
    if (this == DENIED || outer == DENIED) {
      return DENIED;
    }
    return outer == ASSERTED ? this : this == ASSERTED || outer == POSSIBLE ? outer : this;
  }
}
