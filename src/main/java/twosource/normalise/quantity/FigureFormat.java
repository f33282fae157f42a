package twosource.normalise.quantity;

import java.util.Optional;

/** Parses numbers in figures as English writes them: commas between thousands, a decimal point. */
final class FigureFormat {

  private static final int GROUP = 3;

  /** More digits than this are a serial number. */
  private static final int LONGEST = 15;

  private FigureFormat() {}

  static Optional<Double> parse(String text) {
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

  private static boolean isGrouped(String whole) {
    String[] groups = whole.split(",", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != GROUP) {
        return false;
      }
    }
    return groups.length == 1 || groups[0].length() <= GROUP;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
