package twosource.report;

import java.util.Optional;
import twosource.claim.Anchor;
import twosource.claim.StatedValue;
import twosource.claim.ValueReading;
import twosource.rule.RuleNames;
import twosource.value.Value;

/** Puts into words how a value was read. */
final class ReadingText {

  private ReadingText() {}

  /**
   * Returns {@code , read as DATE 2024-05-13 (metadata)}; nothing where that says no more than the
   * value that it led to.
   */
  static String after(Value value, Optional<StatedValue> stated) {
    return stated
        .map(found -> words(found.reading()) + anchor(found.anchor()))
        .filter(words -> !words.equals(value.print()))
        .map(words -> ", read as " + words)
        .orElse("");
  }

  private static String anchor(Anchor anchor) {
    return anchor == Anchor.WORDS ? "" : " (" + RuleNames.of(anchor) + ")";
  }

  private static String words(ValueReading reading) {
    if (reading instanceof ValueReading.Time time) {
      return time.timex().type() + " " + time.timex().value();
    }
    if (reading instanceof ValueReading.Amount amount) {
      String sign = amount.change().equals("=") ? "" : amount.change() + " ";
      return sign + ReadingJson.number(amount) + " " + amount.unit();
    }
    if (reading instanceof ValueReading.Where where) {
      return where.place().print();
    }
    if (reading instanceof ValueReading.Who who) {
      return who.parties().print();
    }
    if (reading instanceof ValueReading.Held held) {
      return held.office().print();
    }
    return ((ValueReading.Quoted) reading).wording().print();
  }
}
