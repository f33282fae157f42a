package twosource.normalise.quantity;

import java.util.Optional;

/** Parses numbers in figures as English writes them: commas between thousands, a decimal point. */
final class FigureFormat {

  private static final int GROUP = 3;

  /** How many digits stand between the commas of lakhs and crores. */
  private static final int INDIAN = 2;

  /** More digits than this are a serial number. */
  private static final int LONGEST = 15;

  /** Digits, commas and decimals that one number may have; a longer run is looked at no further. */
  private static final int LONGEST_TEXT = 40;

  private FigureFormat() {}

  static Optional<Double> parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    String digits = whole.replace(",", "");
    boolean number =
        isDigits(digits)
            && digits.length() <= LONGEST
            && isGrouped(whole)
            && (point < 0 || isDigits(fraction));
    return number
        ? Optional.of(Double.parseDouble(digits + (point < 0 ? "" : "." + fraction)))
        : Optional.empty();
  }

  /** Tells "1,234,567", and "12,34,567" as India writes it, from "1,23". */
  private static boolean isGrouped(String whole) {
    String[] groups = whole.split(",", -1);
    if (groups.length == 1) {
      return true;
    }
    int inner = groups.length > 2 && groups[1].length() == INDIAN ? INDIAN : GROUP;
    for (int i = 1; i < groups.length - 1; i++) {
      if (groups[i].length() != inner) {
        return false;
      }
    }
    return groups[0].length() <= inner && groups[groups.length - 1].length() == GROUP;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
