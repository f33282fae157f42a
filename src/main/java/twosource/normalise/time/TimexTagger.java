package twosource.normalise.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twosource.normalise.ValueMention;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;
import twosource.value.DocumentDate;
import twosource.value.Granularity;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;
import twosource.value.Timex;
import twosource.value.TimexType;

/** Reads the time expressions of an article, each with its TIMEX3 type and value. */
public final class TimexTagger {

  private final TimeNormaliser times = new TimeNormaliser();

  /** Returns the time expressions in the order of the text, without overlaps. */
  public List<TimexMention> tag(AnnotatedArticle article) {
    Optional<DocumentDate> date = article.article().date().map(DocumentDate::of);
    return article.sentences().stream().flatMap(sentence -> tag(sentence, date)).toList();
  }

  private Stream<TimexMention> tag(Sentence sentence, Optional<DocumentDate> date) {
    return times.read(sentence).stream()
        .map(mention -> new TimexMention(sentence.span(mention.tokens()), timex(mention, date)));
  }

  private static Timex timex(ValueMention<TimeExpression> mention, Optional<DocumentDate> date) {
    TimexType type =
        mention.value().granularity().compareTo(Granularity.DAY) < 0
            ? TimexType.TIME
            : TimexType.DATE;
    String value = mention.value().bind(date).map(TimeInterval::print).orElse("XXXX-XX-XX");
    return new Timex(type, value);
  }
}
