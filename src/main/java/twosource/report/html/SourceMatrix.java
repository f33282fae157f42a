package twosource.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.compare.Finding;
import twosource.compare.Verdict;

/**
 * Shows which sources disagree with which others, and how often.
 *
 * @param left how many more sources there are than are shown
 */
record SourceMatrix(List<String> sources, List<Row> rows, int left) {

  private static final int MOST = 16;
  private static final int LEVELS = 4;
  private static final int NARROW = 6;

  /** Is a source against all that are shown. */
  record Row(String source, List<Cell> cells) {}

  /**
   * Is a source against another one, or itself.
   *
   * @param other against whom
   * @param disputes how many facts the two dispute
   * @param shared how many facts both state
   * @param level 0 for none, to 4 for the most disputes of all pairs
   */
  record Cell(String other, boolean self, int disputes, int shared, int level) {

    /** Returns the address of the disputes of the pair on the start page. */
    String href(String source) {
      String first = "#source=" + encoded(source);
      return self ? first + "&verdict=self-conflict" : first + "&against=" + encoded(other);
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
  }

  /** Counts the facts of a pair. */
  private static final class Tally {
    private int disputes;
    private int shared;
  }

  SourceMatrix {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }

  /** Returns the class that gives a matrix of many sources more room. */
  String width() {
    return sources.size() > NARROW ? "wide" : "narrow";
  }

  static SourceMatrix of(List<Finding> findings) {
    Map<String, Map<String, Tally>> tallies = new TreeMap<>();
    findings.forEach(finding -> count(finding, tallies));
    List<String> disputing =
        tallies.keySet().stream()
            .filter(source -> disputes(tallies, source) > 0)
            .sorted(
                Comparator.comparing((String source) -> -disputes(tallies, source))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> shown = disputing.stream().limit(MOST).toList();
    int most =
        shown.stream()
            .flatMap(a -> shown.stream().map(b -> tally(tallies, a, b).disputes))
            .max(Comparator.naturalOrder())
            .orElse(0);
    List<Row> rows = shown.stream().map(source -> row(tallies, source, shown, most)).toList();
    return new SourceMatrix(shown, rows, disputing.size() - shown.size());
  }

  private static void count(Finding finding, Map<String, Map<String, Tally>> tallies) {
    Map<String, Set<Integer>> sides = sides(finding);
    List<String> sources = new ArrayList<>(sides.keySet());
    for (String a : sources) {
      for (String b : sources) {
        Tally tally =
            tallies.computeIfAbsent(a, s -> new TreeMap<>()).computeIfAbsent(b, s -> new Tally());
        tally.shared++;
        tally.disputes += disagree(finding, sides, a, b) ? 1 : 0;
      }
    }
  }

  /** Tells whether two sources share no side of a dispute, or one source contradicts itself. */
  private static boolean disagree(
      Finding finding, Map<String, Set<Integer>> sides, String a, String b) {
    Set<Integer> first = sides.getOrDefault(a, Set.of());
    return a.equals(b)
        ? finding.verdict() == Verdict.SELF_CONFLICT && first.size() > 1
        : finding.verdict().isDispute()
            && Collections.disjoint(first, sides.getOrDefault(b, Set.of()));
  }

  /** Returns the sides of a fact that each source takes, which may be several. */
  private static Map<String, Set<Integer>> sides(Finding finding) {
    Map<String, Set<Integer>> sides = new LinkedHashMap<>();
    List<BoundClaim> claims = finding.fact().claims();
    for (int i = 0; i < claims.size(); i++) {
      sides
          .computeIfAbsent(claims.get(i).article().source(), source -> new TreeSet<>())
          .add(finding.groups().get(i));
    }
    return sides;
  }

  private static int disputes(Map<String, Map<String, Tally>> tallies, String source) {
    return tallies.getOrDefault(source, Map.of()).values().stream()
        .mapToInt(tally -> tally.disputes)
        .sum();
  }

  private static Tally tally(Map<String, Map<String, Tally>> tallies, String a, String b) {
    return tallies.getOrDefault(a, Map.of()).getOrDefault(b, new Tally());
  }

  private static Row row(
      Map<String, Map<String, Tally>> tallies, String source, List<String> shown, int most) {
    List<Cell> cells = new ArrayList<>();
    for (String other : shown) {
      Tally tally = tally(tallies, source, other);
      int level = most == 0 ? 0 : (tally.disputes * LEVELS + most - 1) / most;
      cells.add(new Cell(other, other.equals(source), tally.disputes, tally.shared, level));
    }
    return new Row(source, List.copyOf(cells));
  }
}
