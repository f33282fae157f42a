package twosource.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twosource.claim.Claim;
import twosource.claim.StatedValue;
import twosource.claim.ValueKind;
import twosource.claim.ValueReading;
import twosource.text.Span;
import twosource.value.Value;

/** Finds the reading that a claim's value comes from among all values of its article. */
final class StatedValues {

  private final Map<ValueKind, List<StatedValue>> byKind = new TreeMap<>();

  StatedValues(List<StatedValue> values) {
    for (StatedValue value : values) {
      byKind.computeIfAbsent(value.kind(), kind -> new ArrayList<>()).add(value);
    }
  }

  /**
   * Returns what was read at the claim's words, of those that overlap the one closest to them.
   *
   * @param settled the claim's value; empty comes back for one that only links or labels
   */
  Optional<StatedValue> of(Claim claim, Value settled) {
    Span span = claim.evidence().span();
    return ValueReading.kindOf(settled)
        .flatMap(
            kind ->
                byKind.getOrDefault(kind, List.of()).stream()
                    .filter(value -> value.evidence().span().overlaps(span))
                    .min(Comparator.comparingInt(value -> slack(value.evidence().span(), span))));
  }

  /** Returns how many code units belong to one of two spans only. */
  private static int slack(Span a, Span b) {
    return Math.abs(a.start() - b.start()) + Math.abs(a.end() - b.end());
  }
}
