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
  /** A place on a scale: magnitude 6.1, Category 4. */
  GRADE,
  /** First, second, third: the place in a series. */
  ORDINAL,
  TIME,
  /** A time finer than a day: 6.10am, Tuesday afternoon. */
  CLOCK,
  PLACE,
  /** A place told by how far, or in which direction, it lies from another. */
  POSITION,
  OFFICE,
  WORDING,
  /** The words of the trigger's own noun phrase, by which a thing is called. */
  LABEL,
  /** One of the states or sorts that the rule names, each by its words. */
  CHOICE,
  /** A thing of another frame. */
  MENTION,
  /** What a clause says besides its value. */
  CLAUSE
}
