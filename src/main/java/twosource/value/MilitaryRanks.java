package twosource.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the ranks of armies and police forces: {@code Gen., Lieutenant}. */
public final class MilitaryRanks {

  private static final Map<String, String> FULL = full();

  private MilitaryRanks() {}

  /**
   * Returns a rank in full.
   *
   * @param word in lower case, without its full stop
   */
  public static Optional<String> of(String word) {
    return Optional.ofNullable(FULL.get(word));
  }

  private static Map<String, String> full() {
    Map<String, String> full = new HashMap<>();
    for (List<String> row : WordTable.of(MilitaryRanks.class, "military-ranks.txt").rows()) {
      row.forEach(word -> full.put(word, row.get(0)));
    }
    return Map.copyOf(full);
  }
}
