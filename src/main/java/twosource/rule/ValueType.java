package twosource.rule;

/** Names what fills a role. */
public enum ValueType {
  PARTY,
  DURATION,
  COUNT,
  /** First, second, third: the place in a series. */
  ORDINAL,
  TIME,
  PLACE,
  OFFICE,
  WORDING,
  /** The words of the trigger's own noun phrase, by which a thing is called. */
  LABEL,
  /** A thing of another frame. */
  MENTION
}
