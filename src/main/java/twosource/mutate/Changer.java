package twosource.mutate;

import java.util.List;
import twosource.value.Value;

/** Knows what else the words that state a value could say. */
interface Changer {

  /**
   * Returns changes of the words, each to a value of the same kind that is clearly another.
   *
   * @param words that bear a claim out
   * @param value what they are read as
   * @param dice where there is a choice; the same throws give the same changes
   */
  List<Change> changes(String words, Value value, Dice dice);
}
