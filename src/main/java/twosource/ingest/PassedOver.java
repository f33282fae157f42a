package twosource.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import twosource.text.Notice;

/**
 * Counts the files of a folder that no reader reads, by their ending, so that a thousand pictures
 * make one notice.
 */
final class PassedOver {

  private static final Set<String> NO_ARTICLES =
      Set.of("readme", "license", "licence", "notice", "changes", "changelog", "contributing");

  private final Map<String, Integer> counts = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, String> firsts = new TreeMap<>(CodePointOrder.INSTANCE);

  /** Tells whether the name says that the file is about the folder and no article. */
  static boolean isObvious(String fileName) {
    if (SourcesFile.NAMES.contains(fileName) || fileName.equals("expected.json")) {
      return true;
    }
    int dot = fileName.lastIndexOf('.');
    String base = dot > 0 ? fileName.substring(0, dot) : fileName;
    // An article may well be called notice.txt; the file about a licence is written NOTICE.
    boolean shouted = base.equals(base.toUpperCase(Locale.ROOT));
    String lower = base.toLowerCase(Locale.ROOT);
    return lower.equals("readme") || (shouted && NO_ARTICLES.contains(lower));
  }

  void add(String path, String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot > 0 ? fileName.substring(dot).toLowerCase(Locale.ROOT) : "";
    counts.merge(ending, 1, Integer::sum);
    firsts.merge(
        ending,
        path,
        (one, other) -> CodePointOrder.INSTANCE.compare(one, other) <= 0 ? one : other);
  }

  void tell(String expected, Consumer<Notice> notices) {
    counts.forEach(
        (ending, count) ->
            notices.accept(
                new Notice(
                    String.valueOf(firsts.get(ending)),
                    (count == 1 ? "is" : "and " + (count - 1) + " more are")
                        + " passed over, as no article is read from files "
                        + (ending.isEmpty() ? "without an ending" : "ending in " + ending)
                        + "; "
                        + expected)));
  }
}
