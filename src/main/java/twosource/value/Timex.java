package twosource.value;

/**
 * Holds the type and the value of a time expression as TIMEX3 (TimeML 1.2.1) writes them.
 *
 * @param value such as {@code 1998-02-13}, {@code 1998-W07}, {@code 1998-02-13TMO}, {@code P3W},
 *     {@code PRESENT_REF}; {@code X} stands for a figure that nobody knows
 */
public record Timex(TimexType type, String value) {

  public Timex {
    if (value.isBlank()) {
      throw new IllegalArgumentException("no value of a " + type);
    }
  }
}
