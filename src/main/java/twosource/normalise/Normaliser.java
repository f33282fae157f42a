package twosource.normalise;

import java.util.List;
import twosource.text.Sentence;
import twosource.value.Value;

/**
 * Reads the values of one type in a sentence.
 *
 * <p>Implementations are immutable and may be shared between threads; text that states no value is
 * passed over in silence, never an exception; each takes time linear in the sentence's tokens.
 */
public interface Normaliser<V extends Value> {

  /** Returns the values that the sentence states, in order, without overlaps. */
  List<ValueMention<V>> read(Sentence sentence);
}
