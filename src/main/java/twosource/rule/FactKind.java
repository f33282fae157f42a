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
  OTHER;

  /** Returns the kind of the facts about a role, where its rule names none. */
  static FactKind of(ValueType type) {
    return switch (type) {
      case PARTY -> PEOPLE;
      case DURATION -> DURATION;
      case COUNT, TALLY -> COUNT;
      case PERCENT, POINTS, RATE -> RATIO;
      case MONEY, AGE, LENGTH, AREA, VOLUME, MASS, TEMPERATURE, SPEED, ENERGY, POWER, GRADE ->
          AMOUNT;
      case TIME, CLOCK -> TIME;
      case PLACE, POSITION -> PLACE;
      case OFFICE -> ROLE;
      case WORDING -> QUOTE;
      case ORDINAL, LABEL, CHOICE, MENTION, CLAUSE -> OTHER;
    };
  }
}
