package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.Words;
import twosource.normalise.time.Phrasebook.Found;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;
import twosource.value.ComparedTime;
import twosource.value.Granularity;
import twosource.value.LengthTime;
import twosource.value.TimeExpression;
import twosource.value.Timex;
import twosource.value.TimexAnchor;
import twosource.value.YearAgoTime;

/**
 * Reads the time expressions of an article, each with its TIMEX3 type and value: dates, times of
 * day, durations and sets.
 *
 * <p>What hangs on a time that was told before ("two days later", "that year") is counted from it.
 */
public final class TimexTagger {

  private final TimeReader reader = new TimeReader();

  /** Returns the time expressions in the order of the text, without overlaps. */
  public List<TimexMention> tag(AnnotatedArticle article) {
    List<TimexMention> mentions = new ArrayList<>();
    TimexAnchor anchor = TimexAnchor.of(article.article().date());
    for (Sentence sentence : article.sentences()) {
      Words words = Words.of(sentence);
      for (Found found : reader.read(words)) {
        Timex timex = found.time().timex(anchor);
        mentions.add(new TimexMention(words.span(found.start(), found.end()), timex, found.time()));
        anchor = told(found.time(), anchor);
      }
    }
    return mentions;
  }

  /** Returns what later times may hang on; what is only compared with another is an aside. */
  private static TimexAnchor told(TimeExpression time, TimexAnchor anchor) {
    if (time instanceof YearAgoTime || time instanceof ComparedTime) {
      return anchor;
    }
    if (time instanceof LengthTime length && length.unit() == Granularity.MONTH) {
      return anchor.afterMonths();
    }
    return time.on(anchor.documentDay()).map(anchor::after).orElse(anchor);
  }
}
