package twosource.gate;

/** Says whether a finding counts against the articles that are checked. */
public enum Standing {
  OPEN,
  /** Somebody has looked at it and said why it may stay. */
  ACCEPTED,
  /** It was there when the baseline was written. */
  KNOWN,
  /** Fewer origins state the fact than the gate asks for. */
  THIN
}
