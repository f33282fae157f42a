package twosource.value;

/** Says on which side of the document date a time that recurs (a weekday, a month) is meant. */
public enum Direction {
  /** Strictly before the document date: "last Tuesday". */
  LAST,
  /** The nearest one that has begun on the document date: a clause that tells what happened. */
  PAST,
  /** Whichever lies nearest: "Dec. 2". */
  NEAREST,
  /** The nearest one that has not ended on the document date: a clause that tells what is ahead. */
  FUTURE,
  /** Strictly after the document date: "next Tuesday". */
  NEXT
}
