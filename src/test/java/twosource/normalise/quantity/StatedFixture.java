package twosource.normalise.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.annotate.OpenNlpAnnotator;
import twosource.normalise.time.TimeNormaliser;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;

/** Reads the amounts of texts, with models that are loaded once. */
final class StatedFixture {

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

  static final QuantityNormaliser NORMALISER = new QuantityNormaliser(new TimeNormaliser());

  private StatedFixture() {}

  static List<Sentence> sentences(String text) {
    Region body = new Region(RegionKind.BODY, new Span(0, text.length()));
    Article article =
        new Article(
            "text", "text", text, Metadata.NONE, Optional.empty(), List.of(body), List.of());
    return ANNOTATOR.annotate(article).sentences();
  }

  static Stream<QuantityMention> mentions(String text) {
    return sentences(text).stream().flatMap(sentence -> NORMALISER.mentions(sentence).stream());
  }

  /** Prints the amounts as they were written, parted by semicolons. */
  static String stated(String text) {
    return mentions(text).map(m -> m.stated().print()).collect(Collectors.joining("; "));
  }

  /** Prints the amounts as they were written and as they are compared. */
  static String read(String text) {
    return mentions(text)
        .map(m -> m.stated().print() + " = " + m.quantity().print())
        .collect(Collectors.joining("; "));
  }
}
