package twosource.value;

/** Says whether two descriptions of a party can mean the same one; symmetric. */
public enum Sameness {
  /** Both name the same: the same full name, in whatever spelling. */
  SAME,
  /**
   * Nothing speaks against it, but one says too little: a surname beside a full name, an initial
   * beside a given name, a group that may include the person, a name under two kinds.
   */
  POSSIBLY,
  /** They contradict one another. */
  DIFFERENT;

  /** Returns the less certain of two answers that must both hold. */
  public Sameness and(Sameness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
