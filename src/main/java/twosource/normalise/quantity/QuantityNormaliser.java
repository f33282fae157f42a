package twosource.normalise.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.Normaliser;
import twosource.normalise.Reading;
import twosource.normalise.ValueMention;
import twosource.normalise.Words;
import twosource.text.Sentence;
import twosource.value.Quantity;
import twosource.value.TimeExpression;

/**
 * Reads the counts, shares and durations that a sentence states.
 *
 * <p>A mention covers the number with its hedge ("more than 40") and, of a duration, its unit
 * ("roughly five-hour"); what a count counts is the noun after it and no part of it.
 */
public final class QuantityNormaliser implements Normaliser<Quantity> {

  private final Normaliser<TimeExpression> times;
  private final DurationReader durations = new DurationReader(new LengthReader());
  private final CountReader counts = new CountReader();
  private final StatementReader statements = new StatementReader();

  /**
   * Leaves out the numbers that state a time.
   *
   * @param times tells which words do
   */
  public QuantityNormaliser(Normaliser<TimeExpression> times) {
    this.times = times;
  }

  /** Returns all amounts that the sentence states, with their units, in order. */
  public List<QuantityMention> mentions(Sentence sentence) {
    Words words = Words.of(sentence);
    boolean[] taken = taken(sentence, times.read(sentence));
    List<QuantityMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<Reading<Statement>> found =
          statements.read(words, at).filter(reading -> isFree(words, start, reading, taken));
      at = found.map(Reading::end).orElse(at + 1);
      if (found.isPresent()) {
        Statement statement = found.get().value();
        mentions.add(
            new QuantityMention(words.tokens(start, at), statement.stated(), statement.quantity()));
      }
    }
    return mentions;
  }

  /** A length of time may be part of a time: "three years ago". */
  private static boolean isFree(
      Words words, int from, Reading<Statement> reading, boolean[] taken) {
    return reading.value().quantity().unit().isDuration()
        || isFree(words, from, reading.end(), taken);
  }

  @Override
  public List<ValueMention<Quantity>> read(Sentence sentence) {
    Words words = Words.of(sentence);
    boolean[] taken = taken(sentence, times.read(sentence));
    List<ValueMention<Quantity>> mentions = new ArrayList<>();
    int at = 0;
    int token = -1;
    while (at < words.size()) {
      int start = at;
      Optional<Reading<Quantity>> found =
          words.get(at).token() == token
              ? Optional.empty()
              : read(words, start).filter(reading -> isFree(words, start, reading.end(), taken));
      at = found.map(Reading::end).orElse(at + 1);
      if (found.isPresent()) {
        token = words.get(at - 1).token();
        mentions.add(new ValueMention<>(words.tokens(start, at), found.get().value()));
      }
    }
    return mentions;
  }

  private Optional<Reading<Quantity>> read(Words words, int at) {
    return durations.read(words, at).or(() -> counts.read(words, at));
  }

  private static boolean[] taken(Sentence sentence, List<ValueMention<TimeExpression>> times) {
    boolean[] taken = new boolean[sentence.size()];
    for (ValueMention<TimeExpression> time : times) {
      for (int token = time.tokens().from(); token < time.tokens().to(); token++) {
        taken[token] = true;
      }
    }
    return taken;
  }

  private static boolean isFree(Words words, int from, int to, boolean[] taken) {
    for (int i = from; i < to; i++) {
      if (taken[words.get(i).token()]) {
        return false;
      }
    }
    return true;
  }
}
