package twosource.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes lengths of time as in ISO 8601: days, hours, minutes, seconds, or years and months. */
final class IsoDuration {

  private static final int MONTHS_IN_YEAR = 12;
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private IsoDuration() {}

  static String print(double amount, Unit unit) {
    BigDecimal exact = new BigDecimal(amount).setScale(6, RoundingMode.HALF_EVEN);
    String sign = exact.signum() < 0 ? "-" : "";
    BigDecimal size = exact.abs();
    return sign + (unit.equals(Unit.MONTH) ? months(size) : seconds(size));
  }

  private static String months(BigDecimal months) {
    BigDecimal[] years = months.divideAndRemainder(BigDecimal.valueOf(MONTHS_IN_YEAR));
    String text = part(years[0], "Y") + part(years[1], "M");
    return text.isEmpty() ? "P0M" : "P" + text;
  }

  private static String seconds(BigDecimal seconds) {
    BigDecimal[] days = seconds.divideAndRemainder(DAY);
    BigDecimal[] hours = days[1].divideAndRemainder(HOUR);
    BigDecimal[] minutes = hours[1].divideAndRemainder(MINUTE);
    String time = part(hours[0], "H") + part(minutes[0], "M") + part(minutes[1], "S");
    String text = part(days[0], "D") + (time.isEmpty() ? "" : "T" + time);
    return text.isEmpty() ? "PT0S" : "P" + text;
  }

  private static String part(BigDecimal amount, String letter) {
    return amount.signum() == 0 ? "" : amount.stripTrailingZeros().toPlainString() + letter;
  }
}
