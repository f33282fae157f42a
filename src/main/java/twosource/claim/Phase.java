package twosource.claim;

/** Says of which part of a thing a claim speaks: "ended early Wednesday" speaks of its end. */
public enum Phase {
  WHOLE,
  START,
  END
}
