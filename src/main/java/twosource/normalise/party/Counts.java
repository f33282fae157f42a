package twosource.normalise.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.Sentence;
import twosource.value.NumberWords;

/** Reads how many people a noun phrase counts, where it says so exactly. */
final class Counts {

  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "over",
          "than",
          "least",
          "most",
          "to",
          "roughly",
          "approximately",
          "under",
          "or");
  private static final int MOST_DIGITS = 6;

  private Counts() {}

  static Optional<Integer> in(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (text.equals("both")) {
        return Optional.of(2);
      }
      if (sentence.token(i).tag().equals("CD")) {
        boolean part = i + 1 < to && sentence.token(i + 1).tag().equals("CD");
        return part || isHedged(sentence, i) ? Optional.empty() : number(text.replace(",", ""));
      }
    }
    return Optional.empty();
  }

  private static boolean isHedged(Sentence sentence, int at) {
    return at > 0 && HEDGES.contains(PartyWords.bare(sentence.token(at - 1)));
  }

  private static Optional<Integer> number(String text) {
    int word = NumberWords.TO_TWENTY.indexOf(text);
    if (word >= 0) {
      return Optional.of(word);
    }
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= MOST_DIGITS
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
