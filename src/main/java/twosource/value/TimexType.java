package twosource.value;

/** Names the kinds of time expression that TIMEX3 tells apart. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
