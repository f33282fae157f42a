package twosource.align;

/** Says how near two statements about one role are, the nearest first. */
public enum Closeness {
  EQUAL,
  /** One fits into the other. */
  CONTAINS,
  OVERLAPS,
  /** Times apart by less than a day, numbers by less than a tenth. */
  NEAR,
  APART;

  /** Tells whether nothing satisfies both. */
  public boolean isApart() {
    return this == NEAR || this == APART;
  }
}
