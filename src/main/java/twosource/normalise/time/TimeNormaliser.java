package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.Normaliser;
import twosource.normalise.Reading;
import twosource.normalise.ValueMention;
import twosource.normalise.Words;
import twosource.normalise.quantity.LengthReader;
import twosource.text.Sentence;
import twosource.value.TimeExpression;

/**
 * Reads the dates, days, parts of days and clock times that a sentence states.
 *
 * <p>A mention covers the words of the expression without its preposition and without a possessive
 * {@code 's}: <i>on</i> "Thursday evening", "Tuesday" <i>'s talks</i>.
 */
public final class TimeNormaliser implements Normaliser<TimeExpression> {

  private final TimePhraseReader phrases;
  private final OffsetReader offsets;

  public TimeNormaliser() {
    LengthReader lengths = new LengthReader();
    TenseReader tenses = new TenseReader();
    CalendarWords calendar = new CalendarWords();
    this.phrases = new TimePhraseReader(calendar, tenses, lengths);
    this.offsets = new OffsetReader(calendar, lengths, tenses);
  }

  @Override
  public List<ValueMention<TimeExpression>> read(Sentence sentence) {
    Words words = Words.of(sentence);
    List<ValueMention<TimeExpression>> mentions = new ArrayList<>();
    int at = 0;
    int token = -1;
    while (at < words.size()) {
      int start = at;
      Optional<Reading<TimeExpression>> found =
          words.get(at).token() == token
              ? Optional.empty()
              : offsets.read(words, start).or(() -> phrases.read(words, start));
      at = found.map(Reading::end).orElse(at + 1);
      if (found.isPresent()) {
        token = words.get(at - 1).token();
        mentions.add(new ValueMention<>(words.tokens(start, at), found.get().value()));
      }
    }
    return mentions;
  }
}
