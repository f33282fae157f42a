package twosource.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds words as somebody is said to have spoken or written them.
 *
 * <p>Only words count: marks, capitals and British or American spelling do not. What an editor left
 * out or put into brackets is a {@link #GAP}, which any words fill.
 *
 * @param words in order, as spelt, without marks but apostrophes within them
 */
public record Wording(List<String> words) implements Value {

  public static final String GAP = "...";

  public Wording {
    words = withoutDoubleGaps(words);
  }

  /** Two gaps in a row leave out no more than one does. */
  private static List<String> withoutDoubleGaps(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!word.equals(GAP) || kept.isEmpty() || !kept.get(kept.size() - 1).equals(GAP)) {
        kept.add(word);
      }
    }
    return List.copyOf(kept);
  }

  /** Reads the words between quotation marks. */
  public static Wording of(String quoted) {
    return new Wording(WordingReader.words(quoted));
  }

  /**
   * Relates two wordings.
   *
   * <p>One contains the other when it has all its words in one piece (in several for a wording with
   * gaps). They overlap when enough of their words line up that they report one utterance, whether
   * worded differently or cut at different places; {@link #alignmentWith} tells which.
   */
  public Relation relationTo(Wording other) {
    List<String> own = keys();
    List<String> others = other.keys();
    boolean contains = holds(own, others);
    boolean within = holds(others, own);
    if (own.equals(others) || (contains && within)) {
      return Relation.EQUAL;
    }
    if (contains || within) {
      return contains ? Relation.CONTAINS : Relation.WITHIN;
    }
    return alignmentWith(other).isOneUtterance() ? Relation.OVERLAPS : Relation.APART;
  }

  /** Lines this wording up with another; the changes lead from this one to the other. */
  public WordingAlignment alignmentWith(Wording other) {
    return WordingAlignment.of(this, other);
  }

  /** Returns the share of the shorter wording that the longer one repeats in order: 0 to 1. */
  public double similarity(Wording other) {
    return alignmentWith(other).similarity();
  }

  @Override
  public String print() {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Returns what is compared, one key a word. */
  List<String> keys() {
    return words.stream().map(Spelling::key).toList();
  }

  /** A wording of nothing but gaps says nothing, so nothing holds it. */
  private static boolean holds(List<String> whole, List<String> part) {
    int from = 0;
    boolean any = false;
    for (List<String> piece : pieces(part)) {
      int found = Collections.indexOfSubList(whole.subList(from, whole.size()), piece);
      if (found < 0) {
        return false;
      }
      from += found + piece.size();
      any = true;
    }
    return any;
  }

  private static List<List<String>> pieces(List<String> words) {
    List<List<String>> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).equals(GAP)) {
        if (i > from) {
          pieces.add(words.subList(from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }
}
