package twosource.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares given names, with their short forms from a table. */
final class GivenNames {

  private static final Map<String, List<Integer>> ROWS = rows();

  private GivenNames() {}

  /** Compares two given names; an initial may be the name. */
  static Sameness compare(String name, String other) {
    String plain = NameFolding.plain(name);
    String otherPlain = NameFolding.plain(other);
    if (plain.isEmpty() || otherPlain.isEmpty()) {
      return Sameness.POSSIBLY;
    }
    if (plain.equals(otherPlain) || NameFolding.key(name).equals(NameFolding.key(other))) {
      return Sameness.SAME;
    }
    if (plain.length() == 1 || otherPlain.length() == 1) {
      return plain.charAt(0) == otherPlain.charAt(0) ? Sameness.POSSIBLY : Sameness.DIFFERENT;
    }
    if (shareRow(plain, otherPlain)) {
      return Sameness.SAME;
    }
    return NameFolding.close(NameFolding.key(name), NameFolding.key(other))
        ? Sameness.POSSIBLY
        : Sameness.DIFFERENT;
  }

  private static boolean shareRow(String name, String other) {
    List<Integer> rows = ROWS.getOrDefault(name, List.of());
    return ROWS.getOrDefault(other, List.of()).stream().anyMatch(rows::contains);
  }

  private static Map<String, List<Integer>> rows() {
    Map<String, List<Integer>> rows = new HashMap<>();
    List<List<String>> table = WordTable.of(GivenNames.class, "given-names.txt").rows();
    for (int i = 0; i < table.size(); i++) {
      for (String name : table.get(i)) {
        rows.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
      }
    }
    return Map.copyOf(rows);
  }
}
