package twosource.compare;

/** Says how the claims about one fact stand to one another. */
public enum Verdict {
  /** All who state it state the same. */
  AGREE,
  /** They differ in precision, hedging or completeness, and one fits into the other. */
  COMPATIBLE,
  /** Values differ, and later publication explains it. */
  UPDATED,
  /** They differ on their face, and a stated reasoning lets both hold. */
  RECONCILABLE,
  /** They cannot all be true. */
  CONFLICT,
  /** One article contradicts itself. */
  SELF_CONFLICT,
  /** One article only states it. */
  SINGLE;

  /** Tells whether somebody has to look at it: the claims do not stand together as they are. */
  public boolean isDispute() {
    return switch (this) {
      case CONFLICT, SELF_CONFLICT, RECONCILABLE -> true;
      case AGREE, COMPATIBLE, UPDATED, SINGLE -> false;
    };
  }
}
