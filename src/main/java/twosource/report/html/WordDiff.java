package twosource.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import twosource.align.BoundClaim;
import twosource.report.Excerpt;
import twosource.value.Wording;

/**
 * Shows what turns one wording into another, word by word.
 *
 * @param from whose the first wording is
 * @param to whose the second one is
 */
record WordDiff(String from, String to, List<Part> parts) {

  private static final int MOST_WORDS = 400;

  /** Says where a run of words stands. */
  enum Change {
    KEPT,
    REMOVED,
    ADDED,
    /** In one wording, before or after all that the other one quotes. */
    UNQUOTED
  }

  /** Is a run of words that the two share, or that one of them has. */
  record Part(Change change, String words) {
    boolean isRemoved() {
      return change == Change.REMOVED;
    }

    boolean isAdded() {
      return change == Change.ADDED;
    }

    boolean isUnquoted() {
      return change == Change.UNQUOTED;
    }
  }

  WordDiff {
    parts = List.copyOf(parts);
  }

  /** Holds the wording of each group against the first one's; nothing where none is quoted. */
  static List<WordDiff> between(List<Group> groups) {
    List<BoundClaim> wordings =
        groups.stream()
            .map(group -> group.claims().get(0))
            .filter(claim -> claim.value() instanceof Wording)
            .toList();
    return wordings.stream().skip(1).map(other -> of(wordings.get(0), other)).toList();
  }

  private static WordDiff of(BoundClaim first, BoundClaim second) {
    return new WordDiff(
        first.article().source(),
        second.article().source(),
        parts(first.claim().evidence().text(), second.claim().evidence().text()));
  }

  /** Lines up two texts by their words; marks and capitals make no difference. */
  static List<Part> parts(String first, String second) {
    List<String> words = words(first);
    List<String> others = words(second);
    Map<String, Character> code = new HashMap<>();
    Runs runs = new Runs(words, others);
    new StringsComparator(encoded(words, code), encoded(others, code)).getScript().visit(runs);
    return runs.parts();
  }

  private static List<String> words(String text) {
    return List.of(Excerpt.oneLine(text).strip().split(" ", MOST_WORDS));
  }

  /** Stands one character for each word, since the comparator compares characters. */
  private static String encoded(List<String> words, Map<String, Character> code) {
    StringBuilder encoded = new StringBuilder();
    for (String word : words) {
      encoded.append(code.computeIfAbsent(key(word), key -> (char) code.size()).charValue());
    }
    return encoded.toString();
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.isEmpty() ? word : key.toString();
  }

  /** Puts the words of a script back in the place of their characters, run by run. */
  private static final class Runs implements CommandVisitor<Character> {

    private final List<String> words;
    private final List<String> others;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private int otherAt;

    Runs(List<String> words, List<String> others) {
      this.words = words;
      this.others = others;
    }

    @Override
    public void visitKeepCommand(Character word) {
      add(Change.KEPT, words.get(at++));
      otherAt++;
    }

    @Override
    public void visitDeleteCommand(Character word) {
      add(Change.REMOVED, words.get(at++));
    }

    @Override
    public void visitInsertCommand(Character word) {
      add(Change.ADDED, others.get(otherAt++));
    }

    /** Puts what was removed before what stands in its place, whatever the script's order. */
    private void add(Change change, String word) {
      int at = parts.size();
      if (change == Change.REMOVED && at > 0 && parts.get(at - 1).change() == Change.ADDED) {
        Part added = parts.remove(at - 1);
        append(change, word);
        parts.add(added);
      } else {
        append(change, word);
      }
    }

    private void append(Change change, String word) {
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).change() == change) {
        parts.set(last, new Part(change, parts.get(last).words() + " " + word));
      } else {
        parts.add(new Part(change, word));
      }
    }

    /** Returns the runs; what one side alone has at an end is no change but a longer quotation. */
    List<Part> parts() {
      if (parts.size() > 1) {
        widen(0, 1);
        widen(parts.size() - 1, parts.size() - 2);
      }
      return parts;
    }

    private void widen(int end, int next) {
      if (parts.get(end).change() != Change.KEPT && parts.get(next).change() == Change.KEPT) {
        parts.set(end, new Part(Change.UNQUOTED, parts.get(end).words()));
      }
    }
  }
}
