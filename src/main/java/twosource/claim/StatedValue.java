package twosource.claim;

import java.util.Comparator;

/** Is a value that an article states, whether or not any claim is made of it. */
public record StatedValue(Evidence evidence, ValueReading reading, Anchor anchor) {

  /** Orders values as they begin in their article, then as they end, then by kind. */
  public static final Comparator<StatedValue> IN_TEXT =
      Comparator.comparingInt((StatedValue value) -> value.evidence().span().start())
          .thenComparingInt(value -> value.evidence().span().end())
          .thenComparing(StatedValue::kind);

  public ValueKind kind() {
    return reading.kind();
  }
}
