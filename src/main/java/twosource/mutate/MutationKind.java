package twosource.mutate;

/** Names what is changed. */
public enum MutationKind {
  /** A count, a measure, money, a length of time. */
  NUMBER,
  /** A weekday, a date, a year, a time of the clock. */
  DAY,
  PLACE,
  NAME,
  OFFICE,
  /** A word of a quotation. */
  WORD
}
