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

  /** How far "about" reaches either way, and "nearly" below, as a share of a round number. */
  private static final double SHARE = 0.1;

  /** How far it reaches where the number is told to this many digits: "about 146". */
  private static final double SMALL_SHARE = 0.02;

  private static final int EXACT_DIGITS = 3;

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
      case ABOUT -> stated.stretched(share(stated));
      case NEARLY, JUST_UNDER ->
          Range.between(stated.lo() - Math.abs(stated.lo()) * share(stated), stated.hi());
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
        ? new Range(stated.lo(), true, stated.hi() * (1 + share(stated)), false)
        : stated;
  }

  private static double share(Range stated) {
    int digits = Math.max(Range.digits(stated.lo()), Range.digits(stated.hi()));
    return digits < EXACT_DIGITS ? SHARE : SMALL_SHARE;
  }
}
