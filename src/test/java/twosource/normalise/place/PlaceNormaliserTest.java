package twosource.normalise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.annotate.Annotator;
import twosource.annotate.OpenNlpAnnotator;
import twosource.normalise.ValueMention;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.value.PlaceName;

class PlaceNormaliserTest {

  private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
  private static final PlaceNormaliser PLACES = new PlaceNormaliser(Gazetteer.shared());

  /** The span that is read stands in brackets; the place is that of its first reading. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ito flew to [Lima] on Monday.                           | PE > Lima Province > - > Lima
          Ito met Roy in [Lima, Ohio], on Monday.                 | US > Ohio > Allen County > Lima
          They met in [Tampa, Fla.], for two days.                | US > Florida > Hillsborough County > Tampa
          They met in [Hallsburg, Fla.], for two days.            | US > Florida > - > Hallsburg
          They met in the [Florida city of Tampa] on Monday.      | US > Florida > Hillsborough County > Tampa
          Troops left the [Ukrainian city of Odesa] at dawn.      | UA > Odesa > Odeskyi Raion > Odesa
          He lives in [Tampa, the US state of Florida].           | US > Florida > Hillsborough County > Tampa
          They met at the [Larch Golf Club in Tampa, Fla.]        | US > Florida > Hillsborough County > Tampa > - > Larch Golf Club
          They met at the [Larch Club] on Monday.                 | - > - > - > - > - > Larch Club
          They met at a [hotel in Tampa] on Monday.               | somewhere in US > Florida > Hillsborough County > Tampa
          They met at an [undisclosed location in Florida].       | undisclosed in US > Florida
          They met at an [undisclosed location] on Monday.        | undisclosed
          They met in the [Moscow Kremlin] on Monday.             | RU > Moscow > - > Moscow > - > Kremlin
          They met at the [Kremlin] on Monday.                    | RU > Moscow > - > Moscow > - > Kremlin
          Ito met Roy in the [Oval Office] on Monday.             | US > District of Columbia > - > Washington > - > White House > Oval Office
          The plane landed at [Berlin's Tegel airport] at noon.   | DE > State of Berlin > - > Berlin > - > Tegel Airport
          The fire broke out [30 miles south of Lima].            | 48 km at 180° from PE > Lima Province > - > Lima
          It struck [55 km (34 miles) west of Lima] on Monday.    | 55 km at 270° from PE > Lima Province > - > Lima
          The plane crashed near [Lima] on Monday.                | near PE > Lima Province > - > Lima
          Fighting went on in [eastern Ukraine] on Monday.        | somewhere in UA
          The crash happened in [Brixton, south London].          | GB > England > Greater London > London > Brixton
          The talks took place at the [Larch Club in Tampa, Fla.] | US > Florida > Hillsborough County > Tampa > - > Larch Club
          US and Ukrainian officials met in [Lima] on Monday.     | PE > Lima Province > - > Lima
          They met in [Tampa], according to US President Ito.     | US > Florida > Hillsborough County > Tampa
          A fire broke out in the [village of Quellbury] at dawn. | - > - > - > Quellbury
          A fire broke out in the [Lima area] at dawn.            | near PE > Lima Province > - > Lima
          He spoke in [Kyiv, the capital of Ukraine], on Monday.  | UA > Kyiv City > - > Kyiv
          He spoke in [Ukraine's capital, Kyiv], on Monday.       | UA > Kyiv City > - > Kyiv
          He was born in [Springfield (Ohio)] in 1960.            | US > Ohio > Clark County > Springfield
          Police searched the [Kursk region] on Monday.           | RU > Kursk Oblast
          She moved to [Berlin, Germany], in May.                 | DE > State of Berlin > - > Berlin
          She moved to [Washington, D.C.], in May.                | US > District of Columbia > - > Washington
          The accident happened at [London Bridge station].       | GB > England > Greater London > London > - > London Bridge Station
          """)
  void reads_the_longest_phrase_for_a_place(String marked, String place) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    List<ValueMention<PlaceName>> mentions = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      for (ValueMention<PlaceName> mention : PLACES.read(sentence)) {
        mentions.add(mention);
        spans.add(sentence.span(mention.tokens()));
      }
    }
    assertThat(spans).extracting(span -> span.in(text)).containsExactly(text.substring(from, to));
    assertThat(mentions.get(0).value().first().print()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris Hilton said on Monday that she was glad.",
        "The Bank of England raised its rate on Monday.",
        "Ito told the Moscow Times that the talks went well.",
        "Lima police arrested two men on Monday.",
        "He was not born outside the United States.",
        "Give us the money, Ito said in March.",
        "More than 300 houses in the city were damaged.",
        "The rocket fell to Earth on Monday.",
        "Denzel Washington said that he was glad."
      })
  void passes_over_names_that_are_no_place_where_something_is(String text) {
    assertThat(sentences(text)).allSatisfy(sentence -> assertThat(PLACES.read(sentence)).isEmpty());
  }

  private static List<Sentence> sentences(String text) {
    Region whole = new Region(RegionKind.BODY, new Span(0, text.length()));
    Article article =
        new Article("a.txt", "a", text, Metadata.NONE, Optional.empty(), List.of(whole), List.of());
    return ANNOTATOR.annotate(article).sentences();
  }
}
