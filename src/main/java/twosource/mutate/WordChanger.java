package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twosource.text.Span;
import twosource.value.Value;

/** Changes one longer word of a quotation to one that ends alike. */
final class WordChanger implements Changer {

  /** Shorter words are mostly those that every sentence has. */
  private static final int LEAST_LETTERS = 6;

  private static final List<String> ENDINGS = List.of("ly", "ing", "ed", "s");

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    for (Span run : Runs.words(words)) {
      String before = run.in(words);
      boolean plain = before.chars().allMatch(Character::isLetter);
      if (plain && before.length() >= LEAST_LETTERS && Character.isLowerCase(before.charAt(0))) {
        String after = dice.one(Substitutes.row(row(before.toLowerCase(Locale.ROOT))));
        changes.add(new Change(MutationKind.WORD, run, before, after));
      }
    }
    return changes;
  }

  private static String row(String word) {
    return ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> "word-" + ending)
        .findFirst()
        .orElse("word");
  }
}
