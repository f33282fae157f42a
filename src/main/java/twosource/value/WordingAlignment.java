package twosource.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines two wordings up where they are most alike (Smith and Waterman 1981).
 *
 * @param similarity the share of the shorter wording's words that are in both, in order
 * @param common the words in both, in order
 * @param changes what differs between the first and the last common word, in order; empty when the
 *     two are only cut at different places
 */
public record WordingAlignment(double similarity, List<String> common, List<WordChange> changes) {

  /** Products of lengths above this are not lined up; no quotation is that long. */
  private static final long LARGEST = 4_000_000;

  private static final double ONE_UTTERANCE = 0.6;
  private static final int LONG_RUN = 5;

  /** Small words that turn what is said into something else. */
  private static final Set<String> TURNING_WORDS =
      Set.of("not", "no", "never", "none", "nobody", "nothing", "without", "may", "must");

  private static final int STEM = 5;
  private static final int LONGEST_ENDING = 3;
  private static final Set<String> FUNCTION_WORDS =
      WordTable.of(WordingAlignment.class, "function-words.txt").words();

  public WordingAlignment {
    common = List.copyOf(common);
    changes = List.copyOf(changes);
  }

  static WordingAlignment of(Wording a, Wording b) {
    List<String> own = a.keys();
    List<String> others = b.keys();
    if (own.isEmpty() || others.isEmpty()) {
      return new WordingAlignment(0, List.of(), List.of());
    }
    // Equally good paths exist; one order of the two makes the answer symmetric.
    if (String.join(" ", own).compareTo(String.join(" ", others)) > 0) {
      return of(b, a).inverse();
    }
    return (long) own.size() * others.size() > LARGEST
        ? bag(own, others)
        : new WordingAligner(a.words(), own, b.words(), others).align();
  }

  private WordingAlignment inverse() {
    return new WordingAlignment(
        similarity, common, changes.stream().map(WordChange::inverse).toList());
  }

  /** Counts the common words that are more than articles, pronouns and the like. */
  public long contentWords() {
    return common.stream().filter(word -> !FUNCTION_WORDS.contains(word)).count();
  }

  /**
   * Tells whether both report one utterance: most of the shorter one is in the longer one, or a
   * long run of it without any change, and not only words that every sentence has.
   */
  public boolean isOneUtterance() {
    boolean telling = contentWords() > 0 || common.size() > LONG_RUN;
    boolean alike = similarity >= ONE_UTTERANCE && common.size() > 1;
    return telling && (alike || (common.size() >= LONG_RUN && changes.isEmpty()));
  }

  /**
   * Tells whether a word of content was changed, not only an article, a pronoun or an ending: what
   * listeners note down differently is {@code the} for {@code our}, hardly {@code girl} for {@code
   * woman}.
   */
  public boolean changesContent() {
    return changes.stream()
        .anyMatch(
            change ->
                hasContentOutside(change.from(), change.to())
                    || hasContentOutside(change.to(), change.from()));
  }

  private static boolean hasContentOutside(List<String> words, List<String> others) {
    return words.stream()
        .map(WordingAlignment::withoutContraction)
        .filter(word -> TURNING_WORDS.contains(word) || !FUNCTION_WORDS.contains(word))
        .anyMatch(word -> others.stream().noneMatch(other -> sharesStem(word, other)));
  }

  private static String withoutContraction(String word) {
    if (word.endsWith("n't")) {
      return "not";
    }
    int apostrophe = word.indexOf('\'');
    return (apostrophe > 0 ? word.substring(0, apostrophe) : word).toLowerCase(Locale.ROOT);
  }

  private static boolean sharesStem(String word, String other) {
    int least = Math.min(STEM, Math.min(word.length(), other.length()));
    return word.regionMatches(true, 0, other, 0, least)
        && Math.abs(word.length() - other.length()) <= LONGEST_ENDING;
  }

  /** Prints the changes, each parted by a semicolon. */
  public String print() {
    return String.join("; ", changes.stream().map(WordChange::toString).toList());
  }

  private static WordingAlignment bag(List<String> a, List<String> b) {
    Set<String> others = new HashSet<>(b);
    List<String> common = new ArrayList<>(a);
    common.removeIf(word -> !others.contains(word));
    double share = Math.min(1, (double) common.size() / Math.min(a.size(), b.size()));
    return new WordingAlignment(share, common, List.of());
  }
}
