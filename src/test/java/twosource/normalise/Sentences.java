package twosource.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twosource.annotate.Annotator;
import twosource.annotate.OpenNlpAnnotator;
import twosource.normalise.place.Gazetteer;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;

/** Annotates small articles as the program does. */
public final class Sentences {

  private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

  private Sentences() {}

  public static List<Sentence> of(String text) {
    return annotated(text).sentences();
  }

  public static AnnotatedArticle annotated(String text) {
    Region whole = new Region(RegionKind.BODY, new Span(0, text.length()));
    return ANNOTATOR.annotate(
        new Article(
            "a.txt", "a", text, Metadata.NONE, Optional.empty(), List.of(whole), List.of()));
  }

  /** Returns the code of a country by its name or adjective, as the program knows them. */
  public static Function<String, Optional<String>> demonyms() {
    Gazetteer gazetteer = Gazetteer.shared();
    return word -> gazetteer.demonymCountry(word).or(() -> gazetteer.countryOf(word));
  }
}
