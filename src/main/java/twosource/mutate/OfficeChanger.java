package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Span;
import twosource.value.Value;

/** Changes what an office is about, or the office itself. */
final class OfficeChanger implements Changer {

  private static final String ROW = "office";

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    for (Span run : Runs.words(words)) {
      String before = run.in(words);
      for (String after : Substitutes.beside(ROW, before)) {
        changes.add(new Change(MutationKind.OFFICE, run, before, Runs.capitalLike(before, after)));
      }
    }
    return changes;
  }
}
