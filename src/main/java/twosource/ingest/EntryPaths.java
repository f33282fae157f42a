package twosource.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the articles of one file, each {@code FILE#NAME}.
 *
 * <p>The name is the end of what identifies the article, so that it stays the same when others are
 * put before it; where that leaves two alike or one without, all are numbered from 1.
 */
final class EntryPaths {

  private static final int LONGEST = 60;
  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._~]+");

  private final String file;
  private final List<String> names;

  /**
   * Names articles.
   *
   * @param ids addresses, URNs or what else tells one from another, in the order of the file
   */
  EntryPaths(String file, List<Optional<String>> ids) {
    this.file = file;
    List<String> ends = ids.stream().map(id -> id.map(EntryPaths::end).orElse("")).toList();
    boolean tell = !ends.contains("") && new HashSet<>(ends).size() == ends.size();
    this.names = tell ? ends : numbers(ids.size());
  }

  /** Returns the path of an article, which are counted from 0. */
  String of(int article) {
    return file + "#" + names.get(article);
  }

  private static String end(String id) {
    String bare = id.strip();
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String last = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf(':')) + 1);
    String fit = UNFIT.matcher(last).replaceAll("-");
    int from = fit.startsWith("-") ? 1 : 0;
    int to = fit.endsWith("-") ? Math.max(from, fit.length() - 1) : fit.length();
    return fit.substring(from, Math.min(to, from + LONGEST));
  }

  private static List<String> numbers(int size) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }
}
