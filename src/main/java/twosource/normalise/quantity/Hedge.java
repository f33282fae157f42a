package twosource.normalise.quantity;

import twosource.value.Range;

/** Says what a word such as "about" or "at least" makes of the number that it goes with. */
enum Hedge {
  ABOUT,
  NEARLY,
  JUST_UNDER,
  JUST_OVER,
  OVER,
  LEAST,
  MOST,
  UNDER,
  EXACT;

  /** How far "about" reaches either way, and "nearly" below, as a share of the number. */
  private static final double SHARE = 0.1;

  /** Returns what the word makes of a number, as far as one sign can say it. */
  Change change() {
    return switch (this) {
      case ABOUT, NEARLY -> Change.ABOUT;
      case JUST_OVER, OVER, LEAST -> Change.MORE;
      case MOST, UNDER, JUST_UNDER -> Change.LESS;
      case EXACT -> Change.EQUAL;
    };
  }

  Range apply(Range stated) {
    return switch (this) {
      case ABOUT -> stated.stretched(SHARE);
      case NEARLY, JUST_UNDER ->
          Range.between(stated.lo() - Math.abs(stated.lo()) * SHARE, stated.hi());
      case JUST_OVER -> justOver(stated);
      case OVER -> Range.moreThan(stated.lo());
      case LEAST -> Range.atLeast(stated.lo());
      case MOST -> Range.atMost(stated.hi());
      case UNDER -> Range.lessThan(stated.hi());
      case EXACT -> stated;
    };
  }

  private static Range justOver(Range stated) {
    return stated.hi() > 0
        ? new Range(stated.lo(), true, stated.hi() * (1 + SHARE), false)
        : stated;
  }
}
