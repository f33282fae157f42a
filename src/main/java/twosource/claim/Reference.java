package twosource.claim;

/** Says how words point at a thing. */
public enum Reference {
  /** Tells of it, perhaps for the first time: {@code met}, {@code a meeting}. */
  TELLING,
  /** Points back at what the reader knows: {@code the meeting}, {@code their talks}. */
  DEFINITE,
  /** Sets it off against one told of before: {@code met again}, {@code a second meeting}. */
  ANOTHER
}
