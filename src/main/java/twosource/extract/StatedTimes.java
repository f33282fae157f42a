package twosource.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.claim.Anchor;
import twosource.claim.Evidence;
import twosource.claim.StatedValue;
import twosource.claim.ValueReading;
import twosource.normalise.ValueMention;
import twosource.normalise.time.TimeNormaliser;
import twosource.normalise.time.TimexMention;
import twosource.normalise.time.TimexTagger;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.value.DocumentDate;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;
import twosource.value.Timex;

/** Reads the times of an article, as TIMEX3 has them and as they are compared. */
final class StatedTimes {

  private final TimexTagger tagger = new TimexTagger();
  private final TimeNormaliser normaliser;

  StatedTimes(TimeNormaliser normaliser) {
    this.normaliser = normaliser;
  }

  List<StatedValue> read(AnnotatedArticle article) {
    Map<Span, TimeInterval> intervals = intervals(article);
    Map<Span, Timex> undated = new HashMap<>();
    tagger.tag(undated(article)).forEach(found -> undated.put(found.span(), found.timex()));
    List<StatedValue> values = new ArrayList<>();
    for (TimexMention found : tagger.tag(article)) {
      boolean byWords = found.timex().equals(undated.get(found.span()));
      values.add(
          new StatedValue(
              new Evidence(found.span(), found.span().in(article.article().text())),
              new ValueReading.Time(found.timex(), interval(intervals, found.span())),
              anchor(article.article(), found.timex(), byWords)));
    }
    return values;
  }

  private Map<Span, TimeInterval> intervals(AnnotatedArticle article) {
    Optional<DocumentDate> date = article.article().date().map(DocumentDate::of);
    Map<Span, TimeInterval> intervals = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (ValueMention<TimeExpression> mention : normaliser.read(sentence)) {
        mention
            .value()
            .bind(date)
            .ifPresent(time -> intervals.put(sentence.span(mention.tokens()), time));
      }
    }
    return intervals;
  }

  /** Both readers may draw the bounds of a phrase differently. */
  private static Optional<TimeInterval> interval(Map<Span, TimeInterval> intervals, Span span) {
    return Optional.ofNullable(intervals.get(span))
        .or(
            () ->
                intervals.keySet().stream()
                    .filter(other -> other.contains(span) || span.contains(other))
                    .sorted()
                    .findFirst()
                    .map(intervals::get));
  }

  /** A time hangs on the article's date where it is read otherwise without one. */
  private static Anchor anchor(Article article, Timex timex, boolean byWords) {
    if (timex.value().indexOf('X') >= 0) {
      return Anchor.OPEN;
    }
    if (byWords) {
      return Anchor.WORDS;
    }
    return article.metadata().published().isPresent() ? Anchor.METADATA : Anchor.DATELINE;
  }

  private static AnnotatedArticle undated(AnnotatedArticle annotated) {
    Article article = annotated.article();
    return new AnnotatedArticle(
        new Article(
            article.path(),
            article.source(),
            article.text(),
            Metadata.NONE,
            Optional.empty(),
            article.regions(),
            article.notices()),
        annotated.sentences(),
        annotated.quotations());
  }
}
