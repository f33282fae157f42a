package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import twosource.text.Span;

/** Cuts words into runs of letters, and of digits with the marks between them. */
final class Runs {

  private Runs() {}

  /** Returns the spans of runs of letters, an apostrophe within them included. */
  static List<Span> words(String text) {
    return runs(text, Character::isLetter, mark -> mark == '\'' || mark == '’');
  }

  /** Returns the spans of runs of digits, commas and points within them included. */
  static List<Span> numbers(String text) {
    return runs(text, Character::isDigit, mark -> mark == ',' || mark == '.');
  }

  private static List<Span> runs(
      String text, Predicate<Character> member, Predicate<Character> joint) {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length()
          && (member.test(text.charAt(end))
              || (end > start
                  && joint.test(text.charAt(end))
                  && end + 1 < text.length()
                  && member.test(text.charAt(end + 1))))) {
        end++;
      }
      if (end > start) {
        runs.add(new Span(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return runs;
  }

  /** Returns the runs of words, one space apart, of which each passes. */
  static List<Span> joined(String text, Predicate<String> member) {
    List<Span> joined = new ArrayList<>();
    for (Span word : words(text)) {
      if (!member.test(withoutPossessive(word.in(text)))) {
        continue;
      }
      Span own = new Span(word.start(), word.start() + withoutPossessive(word.in(text)).length());
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && text.substring(last.end(), own.start()).equals(" ")) {
        joined.set(joined.size() - 1, last.union(own));
      } else {
        joined.add(own);
      }
    }
    return joined;
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Returns a word with the capital that another has. */
  static String capitalLike(String model, String word) {
    return Character.isUpperCase(model.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }
}
