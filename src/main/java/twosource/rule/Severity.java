package twosource.rule;

/** Ranks findings, the least first. */
public enum Severity {
  NONE,
  NOTE,
  WARNING,
  ERROR
}
