package twosource.normalise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import twosource.normalise.ValueMention;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.PlaceName;

class PlaceNormaliserPropertiesTest {

  private static final PlaceNormaliser PLACES = new PlaceNormaliser(Gazetteer.shared());

  private static final List<NameKind> KINDS = List.of(NameKind.values());

  @Property
  void whatever_the_words_the_places_are_in_order_and_do_not_overlap(
      @ForAll("sentences") Sentence sentence) {
    int end = 0;
    for (ValueMention<PlaceName> mention : PLACES.read(sentence)) {
      assertThat(mention.tokens().from()).isGreaterThanOrEqualTo(end);
      assertThat(mention.tokens().to()).isBetween(mention.tokens().from() + 1, sentence.size());
      assertThat(mention.value().print()).isNotBlank().doesNotContain("\n");
      end = mention.tokens().to();
    }
  }

  @Provide
  Arbitrary<Sentence> sentences() {
    return Arbitraries.of(
            "Lima/NNP",
            "Ohio/NNP",
            "Fla./NNP",
            "Larch/NNP",
            "Club/NNP",
            "club/NN",
            "city/NN",
            "Ukrainian/JJ",
            "White/NNP",
            "House/NNP",
            "Room/NNP",
            "the/DT",
            "a/DT",
            "of/IN",
            "in/IN",
            "near/IN",
            "outside/IN",
            ",/,",
            "(/-LRB-",
            ")/-RRB-",
            "'s/POS",
            "30/CD",
            "miles/NNS",
            "km/NN",
            "south/NN",
            "eastern/JJ",
            "undisclosed/JJ",
            "location/NN",
            "town/NN",
            "region/NN",
            "capital/NN",
            "10/CD",
            "Street/NNP",
            "Downing/NNP",
            "US/NNP",
            "close/RB",
            "to/TO",
            "West/NNP",
            "-/:",
            "said/VBD")
        .list()
        .ofMaxSize(14)
        .map(PlaceNormaliserPropertiesTest::sentence);
  }

  private static Sentence sentence(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      int cut = word.lastIndexOf('/');
      String text = word.substring(0, cut);
      Span span = new Span(start, start + text.length());
      tokens.add(new Token(span, text, word.substring(cut + 1), text));
      start = span.end() + 1;
    }
    for (int i = 0; i + 2 <= tokens.size(); i++) {
      if (tokens.get(i).isProperNoun() && tokens.get(i + 1).isProperNoun()) {
        NameKind kind = KINDS.get(i % KINDS.size());
        names.add(new Name(kind, new TokenRange(i, i + 2)));
      }
    }
    return new Sentence(new Span(0, start), 0, RegionKind.BODY, tokens, List.of(), names);
  }
}
