package twosource.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which office nouns are wider names of others: a spokesperson may be a press secretary. */
final class OfficeHeads {

  private static final Map<String, Set<String>> NARROWER = narrower();

  private OfficeHeads() {}

  /** Tells whether whoever bears the second noun may be called by the first; reflexive. */
  static boolean covers(String wide, String narrow) {
    return wide.equals(narrow) || NARROWER.getOrDefault(wide, Set.of()).contains(narrow);
  }

  /** Each row is a wide noun and its narrower ones, closed under their own rows above it. */
  private static Map<String, Set<String>> narrower() {
    Map<String, Set<String>> narrower = new HashMap<>();
    for (List<String> row : WordTable.of(OfficeHeads.class, "office-heads.txt").rows()) {
      Set<String> narrow = new HashSet<>(row.subList(1, row.size()));
      row.subList(1, row.size())
          .forEach(head -> narrow.addAll(narrower.getOrDefault(head, Set.of())));
      narrower.put(row.get(0), Set.copyOf(narrow));
    }
    return Map.copyOf(narrower);
  }
}
