package twosource.normalise.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.annotate.OpenNlpAnnotator;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/** Reads the time expressions of plain text that appeared on Saturday, 2025-12-06. */
final class TimexFixture {

  static final LocalDate SATURDAY = LocalDate.of(2025, 12, 6);

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();
  private static final TimexTagger TAGGER = new TimexTagger();

  private TimexFixture() {}

  static List<TimexMention> mentions(String text, Optional<LocalDate> date) {
    Region body = new Region(RegionKind.BODY, new Span(0, text.length()));
    Article article =
        new Article("a.txt", "a", text, Metadata.NONE, date, List.of(body), List.of());
    return TAGGER.tag(ANNOTATOR.annotate(article));
  }

  /** Prints every expression as {@code words=TYPE value}, parted by semicolons. */
  static String read(String text) {
    return read(text, Optional.of(SATURDAY));
  }

  static String read(String text, Optional<LocalDate> date) {
    return mentions(text, date).stream()
        .map(mention -> mention.span().in(text) + "=" + print(mention))
        .collect(Collectors.joining("; "));
  }

  static String print(TimexMention mention) {
    return mention.timex().type() + " " + mention.timex().value();
  }
}
