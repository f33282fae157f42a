package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.normalise.Words;
import twosource.normalise.time.Phrasebook.Found;
import twosource.text.Sentence;
import twosource.value.LengthTime;
import twosource.value.RecurringTime;
import twosource.value.SpanTime;
import twosource.value.TimeExpression;
import twosource.value.VagueTime;

/**
 * Reads the times of a sentence that can be compared: dates, days, parts of days, clock times.
 *
 * <p>A mention covers the words of the expression without its preposition, a leading article and a
 * possessive {@code 's}: <i>on</i> "Thursday evening", "Tuesday" <i>'s talks</i>. What only says
 * how long, how often or roughly when is left to {@link TimexTagger}.
 */
public final class TimeNormaliser implements Normaliser<TimeExpression> {

  private final TimeReader reader = new TimeReader();

  @Override
  public List<ValueMention<TimeExpression>> read(Sentence sentence) {
    Words words = Words.of(sentence);
    List<Found> times = reader.read(words).stream().filter(found -> isPoint(found.time())).toList();
    List<ValueMention<TimeExpression>> mentions = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Found first = times.get(i);
      boolean span = i + 1 < times.size() && runsTo(words, first, times.get(i + 1));
      Found last = span ? times.get(++i) : first;
      TimeExpression time = span ? new SpanTime(first.time(), last.time()) : first.time();
      mentions.add(new ValueMention<>(words.tokens(first.from(), last.end()), time));
    }
    return mentions;
  }

  private static boolean isPoint(TimeExpression time) {
    return !(time instanceof LengthTime
        || time instanceof RecurringTime
        || time instanceof VagueTime);
  }

  /** Tells "Monday through Wednesday" and "from Monday to Wednesday" from two days. */
  private static boolean runsTo(Words words, Found first, Found last) {
    int joint = first.end();
    boolean between = words.is(first.start() - 1, "between") && words.is(joint, "and");
    boolean from = words.is(first.start() - 1, "from") && words.is(joint, "to", "until", "till");
    boolean joined = between || from || words.is(joint, "through") || words.get(joint).isHyphen();
    return joined
        && last.start() == joint + 1
        && first.time().granularity() == last.time().granularity();
  }
}
