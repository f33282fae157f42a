package twosource.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parses the patterns of rule files.
 *
 * <pre>
 * [subject]  [with|between]     a part of the trigger's clause
 * word  'form'  @list  {}  ..8  a lemma, a surface form, a word list, the value, a gap
 * x?  (a b|c)                   an option, a choice
 * </pre>
 */
final class PatternParser {

  private static final int WIDEST_GAP = 12;

  private final Map<String, Set<String>> words;
  private final String source;
  private int at;

  private PatternParser(String source, Map<String, Set<String>> words) {
    this.source = source;
    this.words = words;
  }

  /**
   * Parses one pattern.
   *
   * @throws IllegalArgumentException where it is none; the message says what was expected
   */
  static Pattern parse(String source, Map<String, Set<String>> words) {
    String trimmed = source.strip();
    if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
      return inClause(trimmed.substring(1, trimmed.length() - 1));
    }
    PatternParser parser = new PatternParser(trimmed, words);
    List<Pattern.Element> elements = parser.run();
    if (parser.at < trimmed.length()) {
      throw parser.wrong("a closing bracket without its opening one");
    }
    if (elements.stream().noneMatch(PatternParser::holdsSlot)) {
      throw parser.wrong("the pattern lacks {}, the place of the value");
    }
    return new Pattern.InTokens(elements);
  }

  /** Parses a run of tokens that holds the trigger instead of a value. */
  static Pattern.InTokens parseException(String source, Map<String, Set<String>> words) {
    PatternParser parser = new PatternParser(source.strip(), words);
    List<Pattern.Element> elements = parser.run();
    if (!elements.contains(new Pattern.Trigger()) || elements.contains(new Pattern.Slot())) {
      throw parser.wrong("expected @trigger among words, and no {}");
    }
    return new Pattern.InTokens(elements);
  }

  private static Pattern inClause(String inside) {
    List<String> names = Arrays.stream(inside.split("\\|")).map(String::strip).toList();
    if (names.contains("")) {
      throw new IllegalArgumentException(
          "an empty name in [" + inside + "]; expected names parted by |");
    }
    return new Pattern.InClause(names);
  }

  private static boolean holdsSlot(Pattern.Element element) {
    if (element instanceof Pattern.Choice choice) {
      return choice.runs().stream()
          .allMatch(run -> run.stream().anyMatch(PatternParser::holdsSlot));
    }
    return element instanceof Pattern.Slot;
  }

  private List<Pattern.Element> run() {
    List<Pattern.Element> elements = new ArrayList<>();
    for (skipSpace(); at < source.length() && peek() != ')' && peek() != '|'; skipSpace()) {
      Pattern.Element element = element();
      if (at < source.length() && peek() == '?') {
        at++;
        element = new Pattern.Maybe(element);
      }
      elements.add(element);
    }
    if (elements.isEmpty()) {
      throw wrong("nothing to match; expected a word, @list, {}, ..8 or a bracket");
    }
    return elements;
  }

  private Pattern.Element element() {
    return switch (peek()) {
      case '(' -> choice();
      case '\'' -> form();
      default -> named(word());
    };
  }

  private Pattern.Element choice() {
    List<List<Pattern.Element>> runs = new ArrayList<>();
    do {
      at++;
      runs.add(run());
    } while (at < source.length() && peek() == '|');
    if (at == source.length()) {
      throw wrong("an opening bracket without its closing one");
    }
    at++;
    return new Pattern.Choice(runs);
  }

  private Pattern.Element form() {
    int end = source.indexOf('\'', at + 1);
    if (end < 0) {
      throw wrong("a quotation mark that is not closed");
    }
    String form = source.substring(at + 1, end);
    at = end + 1;
    return new Pattern.Form(form);
  }

  private Pattern.Element named(String word) {
    if (word.equals("{}")) {
      return new Pattern.Slot();
    }
    if (word.equals("@trigger")) {
      return new Pattern.Trigger();
    }
    if (word.startsWith("@")) {
      Set<String> list = words.get(word.substring(1));
      if (list == null) {
        throw wrong(
            "unknown word list " + word + "; expected @trigger or one of " + words.keySet());
      }
      return new Pattern.WordList(word.substring(1), list);
    }
    return word.startsWith("..") ? gap(word) : new Pattern.Lemma(word);
  }

  private Pattern.Element gap(String word) {
    String digits = word.substring(2);
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw wrong("the gap " + word + " has no bound; expected ..1 to .." + WIDEST_GAP);
    }
    int most = digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (most < 1 || most > WIDEST_GAP) {
      throw wrong("the gap " + word + " is out of bounds; expected ..1 to .." + WIDEST_GAP);
    }
    return new Pattern.Gap(most);
  }

  private String word() {
    int start = at;
    while (at < source.length() && " ()|?".indexOf(peek()) < 0) {
      at++;
    }
    return source.substring(start, at);
  }

  private char peek() {
    return source.charAt(at);
  }

  private void skipSpace() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException("in the pattern \"" + source + "\": " + problem);
  }
}
