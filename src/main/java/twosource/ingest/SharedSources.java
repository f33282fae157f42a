package twosource.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import twosource.text.Notice;

/** Tells of sources that more than one file claims. */
public final class SharedSources {

  private SharedSources() {}

  /**
   * Returns one notice for each source that several files of one story claim.
   *
   * @param sourceByPath the source of each article of the story
   */
  public static List<Notice> notices(Map<String, String> sourceByPath) {
    Map<String, List<String>> pathsBySource = new TreeMap<>(CodePointOrder.INSTANCE);
    sourceByPath.keySet().stream()
        .sorted(CodePointOrder.INSTANCE)
        .forEach(
            path ->
                pathsBySource
                    .computeIfAbsent(sourceByPath.get(path), source -> new ArrayList<>())
                    .add(path));
    List<Notice> notices = new ArrayList<>();
    pathsBySource.forEach(
        (source, paths) -> {
          if (paths.size() > 1) {
            notices.add(
                new Notice(
                    paths.get(0),
                    String.format(
                        Locale.ROOT,
                        "%s files claim the source %s: %s; expected one of a source in a story",
                        paths.size() == 2 ? "two" : paths.size(),
                        source,
                        String.join(", ", paths))));
          }
        });
    return notices;
  }
}
