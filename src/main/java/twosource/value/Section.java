package twosource.value;

/** Names a section of a week or of anything longer. */
public enum Section {
  EARLY,
  MIDDLE,
  LATE,
  /** Up to the document date: "earlier this week". */
  EARLIER,
  /** From the document date: "later this week". */
  LATER
}
