package twosource.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import twosource.value.Range;
import twosource.yaml.YamlNode;

/** Reads the bounds of a role's values: {@code at-least: 2}, {@code at-most: PT8H}. */
final class LimitsParser {

  /** No number that a text states is greater. */
  private static final double MOST = 1e18;

  private LimitsParser() {}

  /** Returns the limits; where none is set all that is not negative, and any temperature. */
  static Range parse(ValueType type, YamlNode.Fields fields) {
    double least = type == ValueType.TEMPERATURE ? -MOST : 0;
    return new Range(
        limit(fields.get("at-least"), least), false, limit(fields.get("at-most"), MOST), false);
  }

  /** Reads a bound: a number, or hours and days as {@code PT8H} and {@code P3D}. */
  private static double limit(Optional<YamlNode> node, double otherwise) {
    if (node.isEmpty()) {
      return otherwise;
    }
    String text = node.get().text("a number or a duration");
    try {
      if (text.startsWith("P")) {
        return Duration.parse(text).toSeconds();
      }
    } catch (DateTimeParseException e) {
      throw node.get().wrong("expected a duration such as PT8H or P3D, found '" + text + "'");
    }
    return node.get().number("a number, or a duration such as P3D");
  }
}
