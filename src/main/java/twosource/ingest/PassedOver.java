package twosource.ingest;

import java.util.Comparator;
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

  private static final Set<String> ARCHIVES =
      Set.of(
          ".zip",
          ".tar",
          ".tgz",
          ".tar.gz",
          ".7z",
          ".rar",
          ".bz2",
          ".tbz2",
          ".xz",
          ".zst",
          ".warc",
          ".warc.gz",
          ".mht",
          ".mhtml",
          ".webarchive",
          ".maff");

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

  /** Tells whether the name is that of an archive, in which files would have to be looked for. */
  static boolean isArchive(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return ARCHIVES.stream().anyMatch(name::endsWith);
  }

  private static String ending(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return ARCHIVES.stream()
        .filter(name::endsWith)
        .max(Comparator.comparing(String::length))
        .orElse(dot > 0 ? name.substring(dot) : "");
  }

  void add(String path, String fileName) {
    String ending = ending(fileName);
    counts.merge(ending, 1, Integer::sum);
    firsts.merge(
        ending,
        path,
        (one, other) -> CodePointOrder.INSTANCE.compare(one, other) <= 0 ? one : other);
  }

  void tell(String expected, Consumer<Notice> notices) {
    counts.forEach(
        (ending, count) -> {
          String who = count == 1 ? "is" : "and " + (count - 1) + " more are";
          String message = who + " passed over, as " + reason(ending) + "; " + expected;
          notices.accept(new Notice(String.valueOf(firsts.get(ending)), message));
        });
  }

  private static String reason(String ending) {
    if (ARCHIVES.contains(ending)) {
      return "archives such as " + ending + " are not unpacked";
    }
    return "no article is read from files "
        + (ending.isEmpty() ? "without an ending" : "ending in " + ending);
  }
}
