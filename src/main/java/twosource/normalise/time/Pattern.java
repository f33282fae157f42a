package twosource.normalise.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Is a row of words and terms, some of which may be missing, as {@code time-phrases.txt} says. */
final class Pattern {

  /** Is one place of a pattern: terms, or words, of which one must stand there. */
  private record Element(List<Term> terms, Set<String> words, boolean optional) {
    Optional<Match> match(Scan scan, Match before, int at) {
      if (terms.isEmpty()) {
        boolean has = words.contains(scan.words().get(at).key());
        return has ? Optional.of(before.until(at + 1)) : Optional.empty();
      }
      Optional<Match> longest = Optional.empty();
      for (Term term : terms) {
        Optional<? extends Reading<?>> found = scan.read(term, at);
        int end = longest.map(Match::end).orElse(at);
        if (found.isPresent() && found.get().end() > end) {
          longest = Optional.of(before.with(found.get().end(), found.get().value()));
        }
      }
      return longest;
    }

    Set<String> openers() {
      Set<String> openers = new TreeSet<>(words);
      terms.forEach(term -> openers.addAll(term.openers()));
      return openers;
    }
  }

  /** Asks for words beside the phrase, or forbids them. */
  private record Guard(Set<String> words, boolean wanted) {
    private static final Guard NONE = new Guard(Set.of(), false);

    static Guard of(String text) {
      boolean wanted = !text.startsWith("<!");
      return new Guard(
          Set.of(text.substring(wanted ? 1 : 2, text.length() - 1).split("\\|", -1)), wanted);
    }

    boolean allows(Word word) {
      boolean end = words.contains(".") && (word.key().isEmpty() || isMark(word));
      return (end || words.contains(word.key()) || words.contains(word.tag())) == wanted;
    }

    private static boolean isMark(Word word) {
      return !Character.isLetterOrDigit(word.text().charAt(0)) && !word.is("$");
    }
  }

  private final List<Element> elements;
  private final boolean needsThe;
  private final boolean takesThe;
  private final Guard before;
  private final Guard after;

  private Pattern(
      List<Element> elements, boolean needsThe, boolean takesThe, Guard before, Guard after) {
    this.elements = List.copyOf(elements);
    this.needsThe = needsThe;
    this.takesThe = takesThe;
    this.before = before;
    this.after = after;
  }

  /** Reads a pattern. */
  static Pattern of(String text, Map<String, Term> terms) {
    List<String> parts =
        new ArrayList<>(
            List.of(text.strip().replace("['s]", "['] [s]").replace("'s", "' s").split(" +")));
    Guard before = parts.get(0).startsWith("<") ? Guard.of(parts.remove(0)) : Guard.NONE;
    int last = parts.size() - 1;
    Guard after = parts.get(last).startsWith("<") ? Guard.of(parts.remove(last)) : Guard.NONE;
    boolean needsThe = parts.get(0).equals("the");
    boolean takesThe = needsThe || parts.get(0).equals("[the]");
    List<Element> elements =
        parts.subList(takesThe ? 1 : 0, parts.size()).stream()
            .map(part -> element(part, terms))
            .toList();
    return new Pattern(elements, needsThe, takesThe, before, after);
  }

  private static Element element(String part, Map<String, Term> terms) {
    boolean optional = part.startsWith("[") && part.endsWith("]") && part.length() > 2;
    String name = optional ? part.substring(1, part.length() - 1) : part;
    Set<String> names = new TreeSet<>(Arrays.asList(name.split("\\|", -1)));
    if (names.stream().noneMatch(Pattern::isCapitals)) {
      return new Element(List.of(), names, optional);
    }
    if (!terms.keySet().containsAll(names)) {
      throw new IllegalStateException("time-phrases.txt: no such word class: " + name);
    }
    return new Element(terms(names, terms), Set.of(), optional);
  }

  private static List<Term> terms(Set<String> names, Map<String, Term> terms) {
    return terms.entrySet().stream()
        .filter(term -> names.contains(term.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isCapitals(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }

  /** Returns the words that the phrase can begin with, a leading "the" aside. */
  Set<String> openers() {
    Set<String> openers = new TreeSet<>();
    for (Element element : elements) {
      openers.addAll(element.openers());
      if (!element.optional()) {
        break;
      }
    }
    return openers;
  }

  /** Tells whether a "the" before the phrase is part of it. */
  boolean takesThe() {
    return takesThe;
  }

  /** Returns what the pattern finds at an index, where a leading "the" stands before it. */
  Optional<Match> match(Scan scan, int at) {
    Words words = scan.words();
    boolean the = words.is(at - 1, "the");
    if ((needsThe && !the) || !before.allows(words.get(takesThe && the ? at - 2 : at - 1))) {
      return Optional.empty();
    }
    return match(scan, new Match(words, at, at, List.of()), 0)
        .filter(found -> after.allows(words.get(afterHyphen(found))));
  }

  private Optional<Match> match(Scan scan, Match before, int index) {
    if (index == elements.size()) {
      return Optional.of(before);
    }
    Element element = elements.get(index);
    int at = before.end() == before.from() ? before.end() : afterHyphen(before);
    Optional<Match> taken =
        element.match(scan, before, at).flatMap(next -> match(scan, next, index + 1));
    return taken.isPresent() || !element.optional() ? taken : match(scan, before, index + 1);
  }

  /** Steps over the hyphen within a token, "mid-December", but not over a dash. */
  private static int afterHyphen(Match before) {
    Word word = before.words().get(before.end());
    return word.isHyphen() && word.glued() ? before.end() + 1 : before.end();
  }
}
