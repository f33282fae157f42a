package twosource.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlStrings;

/** Writes the file of accepted disputes so that a change of it is one block of a review. */
public final class AcceptedFile {

  private static final String HEADER =
      """
      # Disputes that somebody has looked at and accepted; "twosource accept" adds to them.
      # An entry counts until its last day, or until one of its values changes.
      accepted:
      """;

  private AcceptedFile() {}

  /**
   * Returns the file with an entry more, or with one replaced that has its fingerprint. All else
   * stays as it is, comments too.
   *
   * @param file as the user would name it
   * @param text of the file as it is; empty where there is none yet
   * @throws WrongFileException where the text is no such file, or has a form that cannot be added
   *     to
   */
  public static String with(String file, String text, Acceptance added) {
    if (text.isBlank()) {
      return HEADER + block(added, "  ");
    }
    Acceptances known = Acceptances.parse(file, text);
    String next =
        known.entries().isEmpty() ? HEADER + block(added, "  ") : insert(known, text, added);
    if (!holds(Acceptances.parse(file, next), known, added)) {
      throw new WrongFileException(
          file,
          "cannot be added to; expected each entry on lines of its own, as in \"- reason: …\"");
    }
    return next;
  }

  private static String insert(Acceptances known, String text, Acceptance added) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String indent = indent(lines.get(known.entries().get(0).line() - 1));
    int at = lines.size();
    int end = lines.size();
    for (int i = known.entries().size() - 1; i >= 0; i--) {
      Acceptances.Entry entry = known.entries().get(i);
      int first = entry.line() - 1;
      if (entry.acceptance().fingerprint().equals(added.fingerprint())) {
        lines.subList(first, end).clear();
        lines.addAll(first, block(added, indent).lines().toList());
        return joined(lines);
      }
      end = withComments(lines, first);
      if (order(entry.acceptance()).compareTo(order(added)) > 0) {
        at = end;
      }
    }
    lines.addAll(at, block(added, indent).lines().toList());
    return joined(lines);
  }

  /** Returns where the comments above an entry begin. */
  private static int withComments(List<String> lines, int first) {
    int start = first;
    while (start > 0 && lines.get(start - 1).strip().startsWith("#")) {
      start--;
    }
    return start;
  }

  /** Keeps the entries of one story together, in an order that never changes. */
  private static String order(Acceptance given) {
    return given.articles().stream().findFirst().orElse("") + "\n" + given.fingerprint();
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String joined(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean holds(Acceptances next, Acceptances known, Acceptance added) {
    List<Acceptance> expected = new ArrayList<>();
    known.entries().stream()
        .map(Acceptances.Entry::acceptance)
        .filter(given -> !given.fingerprint().equals(added.fingerprint()))
        .forEach(expected::add);
    List<Acceptance> found =
        new ArrayList<>(next.entries().stream().map(Acceptances.Entry::acceptance).toList());
    return found.remove(added) && found.equals(expected);
  }

  private static String block(Acceptance given, String indent) {
    StringBuilder block = new StringBuilder();
    String inner = indent + "  ";
    block.append(indent).append("- dispute: ").append(quoted(given.dispute())).append('\n');
    list(block, inner, "values", given.values());
    list(block, inner, "articles", given.articles());
    block.append(inner).append("fingerprint: ").append(quoted(given.fingerprint())).append('\n');
    block.append(inner).append("reason: ").append(quoted(given.reason())).append('\n');
    given.until().ifPresent(day -> block.append(inner).append("until: ").append(day).append('\n'));
    return block.toString();
  }

  private static void list(StringBuilder block, String indent, String key, List<String> items) {
    if (!items.isEmpty()) {
      block.append(indent).append(key).append(":\n");
      items.forEach(item -> block.append(indent).append("  - ").append(quoted(item)).append('\n'));
    }
  }

  private static String quoted(String text) {
    return YamlStrings.quoted(text);
  }
}
