package twosource.value;

/** Names what can act; of a bare name it is a candidate until the story has voted. */
public enum PartyKind {
  PERSON,
  ORGANISATION,
  /** Several people under one noun: {@code officials, the delegation, the two envoys}. */
  GROUP,
  /** A country that acts: {@code Peru demanded}. */
  GOVERNMENT,
  UNKNOWN
}
