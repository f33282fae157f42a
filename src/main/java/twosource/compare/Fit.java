package twosource.compare;

/** Says how two claims fit, the best first. */
public enum Fit {
  SAME,
  COMPATIBLE,
  UPDATED,
  RECONCILABLE,
  EXCLUSIVE
}
