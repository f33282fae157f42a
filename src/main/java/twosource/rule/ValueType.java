package twosource.rule;

/** Names what fills a role. */
public enum ValueType {
  PARTY,
  DURATION,
  COUNT,
  /** A share of a whole: 5 percent, a third of. */
  PERCENT,
  /** Percentage points. */
  POINTS,
  MONEY,
  /** The two sides of a score or a vote: 134-63. */
  TALLY,
  AGE,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  SPEED,
  ENERGY,
  POWER,
  /** So much for each: dollars a share. */
  RATE,
  /** First, second, third: the place in a series. */
  ORDINAL,
  TIME,
  PLACE,
  OFFICE,
  WORDING,
  /** The words of the trigger's own noun phrase, by which a thing is called. */
  LABEL,
  /** A thing of another frame. */
  MENTION,
  /** What a clause says besides its value. */
  CLAUSE
}
