package twosource.normalise.quantity;

/**
 * Holds one number as it was written.
 *
 * @param scale what its last word multiplies by ("million"), 1 where there is none
 * @param fraction whether it was written with a decimal point and without a scale
 */
record Numeral(double value, double scale, boolean fraction) {

  /** Returns this number in the scale of another: the two of "two to three million". */
  Numeral scaledLike(Numeral other) {
    boolean takesScale = scale == 1 && other.scale > 1 && value < other.scale;
    return takesScale ? new Numeral(value * other.scale, other.scale, false) : this;
  }
}
