package twosource.normalise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.Sentences;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.Place;
import twosource.value.PlaceContext;
import twosource.value.PlaceName;
import twosource.value.Relation;

/** Reads places out of small articles; each is settled by all that its article says of places. */
class PlacePhenomenaTest {

  private static final PlaceNormaliser PLACES = new PlaceNormaliser(Gazetteer.shared());

  private record Read(String words, Place place) {}

  private static List<Read> read(String text) {
    List<PlaceName> names = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Sentence sentence : Sentences.of(text)) {
      for (ValueMention<PlaceName> mention : PLACES.read(sentence)) {
        names.add(mention.value());
        words.add(sentence.span(mention.tokens()).in(text));
      }
    }
    PlaceContext context = PlaceContext.of(names);
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      read.add(new Read(words.get(i), names.get(i).bind(context)));
    }
    return read;
  }

  /** The words of the place stand in brackets. */
  private static Place place(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    List<Read> found = read(text);
    assertThat(found).extracting(Read::words).contains(words);
    return found.stream()
        .filter(read -> read.words().equals(words))
        .findFirst()
        .orElseThrow()
        .place();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plane landed in [Bozeman, Mont.], on Monday.         | US > Montana > Gallatin County > Bozeman
          She lives in [Topeka, Kan.]                              | US > Kansas > Shawnee County > Topeka
          He was held in [Baton Rouge, La.], on Tuesday.           | US > Louisiana > East Baton Rouge Parish > Baton Rouge
          The talks in [Boise, ID], went on.                       | US > Idaho > Ada County > Boise
          He moved to [Medford, Ore.], in May.                     | US > Oregon > Jackson County > Medford
          Police in [St. Petersburg, Fla.], held two men.          | US > Florida > Pinellas County > St. Petersburg
          She lives in [Ames, Iowa], now.                          | US > Iowa > Story County > Ames
          """)
  void reads_the_states_as_agencies_cut_them(String marked, String place) {
    assertThat(place(marked).print()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in the [Belgian capital] on Monday.             | somewhere in BE
          They met in the [Ukrainian city of Odesa] on Monday.     | UA > Odesa > Odeskyi Raion > Odesa
          Talks at the [Kremlin] went on.                          | RU > Moscow > - > Moscow > - > Kremlin
          He was seen at the [White House] on Monday.              | US > District of Columbia > - > Washington > - > White House
          Ito spoke at [10 Downing Street in London].              | GB > England > Greater London > London > - > Downing Street
          Ito went to the [Pentagon in Arlington, Virginia].       | US > Virginia > Arlington County > Arlington > - > Pentagon
          They dined at the [Élysée Palace in Paris].              | FR > Île-de-France > Paris > Paris > - > Élysée Palace
          """)
  void reads_demonyms_and_what_stands_for_a_government(String marked, String place) {
    assertThat(place(marked).print()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met at the [Larch Bay Club in Tampa, Fla.], for two days.      | US > Florida > Hillsborough County > Tampa > - > Larch Bay Club
          They met at the [Grand Larch Resort in Cabo San Lucas, Mexico].     | MX > Baja California Sur > Los Cabos > Cabo San Lucas > - > Grand Larch Resort
          He was taken to [St. Mary's Hospital in Larchfield, Mass.]          | US > Massachusetts > - > Larchfield > - > St. Mary's Hospital
          They met at [Larch Country Club, outside Tampa, Florida].           | US > Florida > - > - > - > Larch Country Club
          They met at the [Larch Club near Tampa, Florida].                   | US > Florida > - > - > - > Larch Club
          A bomb went off in [Kabul's Green Zone].                            | AF > Kabul > Kabul > Kabul > - > Green Zone
          They met in the [Sadr City district of Baghdad].                    | IQ > Baghdad > Al Rusafa > Baghdad > Sadr City
          It burned in the [Larchfield neighborhood of Tampa].                | US > Florida > Hillsborough County > Tampa > Larchfield
          """)
  void reads_venues_and_quarters_inside_places(String marked, String place) {
    assertThat(place(marked).print()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plane crashed outside [Tampa] on Friday.                      | near US > Florida > Hillsborough County > Tampa
          The plane crashed near [Lima, Ohio], on Friday.                   | near US > Ohio > Allen County > Lima
          It struck [30 miles south of Lima, Ohio], on Monday.              | 48 km at 180° from US > Ohio > Allen County > Lima
          It struck [12 kilometers (7 miles) north-east of Tampa].          | 12 km at 45° from US > Florida > Hillsborough County > Tampa
          The camp lies [ten miles from Calais].                            | 16 km from FR > Hauts-de-France > Pas-de-Calais > Calais
          They met at an [undisclosed location] on Monday.                  | undisclosed
          They met at an [undisclosed location in Florida].                 | undisclosed in US > Florida
          They were held at an [unknown location in Syria].                 | undisclosed in SY
          Fighting went on in [northern Syria] on Monday.                   | somewhere in SY
          """)
  void reads_nearness_distance_and_what_is_kept_back(String marked, String place) {
    assertThat(place(marked).print()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left [Paris] on Monday.                                                            | FR > Île-de-France > Paris > Paris
          He moved from Dallas to Paris, Texas. The talks in [Paris] went on.                   | US > Texas > Lamar County > Paris
          They met in Tbilisi on Monday. The talks in [Georgia] went on.                        | GE
          They met in Atlanta on Monday. The talks in [Georgia] went on.                        | US > Georgia
          The talks in [Moscow] went on. Officials in Washington and in Ohio said so.           | RU > Moscow > - > Moscow
          The talks in [Moscow, Idaho], went on.                                                | US > Idaho > Latah County > Moscow
          The talks in [Birmingham] went on. They will move to Mobile, Alabama, on Monday.      | US > Alabama > Jefferson County > Birmingham
          The talks in [Birmingham] went on. They will move to Leeds, England, on Monday.       | GB > England > City and Borough of Birmingham > Birmingham
          He flew to Victoria, British Columbia, and [Sydney, Nova Scotia].                     | CA > Nova Scotia > Cape Breton County > Sydney
          """)
  void settles_a_name_by_what_else_the_article_says(String marked, String place) {
    assertThat(place(marked).print()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in [Florida] now                      | in [Tampa, Florida], now                   | CONTAINS
          in [Moscow] now                       | at the [Kremlin] now                       | CONTAINS
          in [Tampa, Fla.] now                  | in [Tampa, Florida], now                   | EQUAL
          in [Kiev] now                         | in [Kyiv] now                              | EQUAL
          in [Tampa, Florida], now              | in [Miami, Florida], now                   | APART
          in [Lima, Ohio], now                  | in [Lima, Peru], now                       | APART
          in [Texas] now                        | in [Florida] now                           | APART
          near [Tampa, Florida], now            | in [Tampa, Florida], now                   | OVERLAPS
          at the [Larch Club in Tampa, Fla.]    | at the [Larch Club] now                    | OVERLAPS
          at the [Larch Club in Tampa, Fla.]    | at the [Birch Hotel in Tampa, Fla.]        | APART
          at an [undisclosed location] now      | in [Tampa, Florida], now                   | OVERLAPS
          """)
  void relates_places(String one, String other, Relation relation) {
    Place first = place("They met " + one + ", he said.");
    Place second = place("They met " + other + ", he said.");
    assertThat(first.relationTo(second)).isEqualTo(relation);
    assertThat(second.relationTo(first)).isEqualTo(relation.inverse());
  }

  @ParameterizedTest
  @CsvSource({"Tampa, Miami, 330", "Lima, Cusco, 570", "Kyiv, Odesa, 440"})
  void says_how_far_apart_sisters_are(String one, String other, double km) {
    OptionalDouble distance = place("in [" + one + "]").distanceKm(place("in [" + other + "]"));
    assertThat(distance).isPresent();
    assertThat(distance.getAsDouble()).isBetween(km * 0.95, km * 1.05);
  }

  @ParameterizedTest
  @CsvSource({"Lima", "Springfield", "Moscow", "Georgia"})
  void prints_no_two_readings_of_a_name_alike(String name) {
    PlaceName read = PLACES.read(Sentences.of("They met in " + name + ".").get(0)).get(0).value();
    Set<String> prints = new LinkedHashSet<>();
    read.readings()
        .forEach(reading -> prints.add(reading.place().print().toLowerCase(Locale.ROOT)));
    assertThat(prints).hasSize(read.readings().size());
  }
}
