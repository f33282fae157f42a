package twosource.rule;

/** Names the kind of a fact in reports. */
public enum FactKind {
  DURATION,
  TIME,
  PLACE,
  PEOPLE,
  ROLE,
  QUOTE,
  COUNT,
  AMOUNT,
  RATIO,
  OTHER
}
