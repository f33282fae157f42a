package twosource.value;

/**
 * Names what a quantity counts or measures.
 *
 * @param symbol the base unit's sign, to which the parser has converted: {@code s} for durations,
 *     {@code 1} for counts
 */
public record Unit(String symbol) {
  public static final Unit COUNT = new Unit("1");
  public static final Unit SECOND = new Unit("s");
}
