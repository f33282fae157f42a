package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.text.Name;
import twosource.text.NameKind;

/** Holds the name finder against OpenNLP's own search with the same model. */
class SearchTest {

  private static final List<String> TEXT =
      List.of(
          "Ada Berg , the mayor of Lima , met reporters in Ohio on Friday .",
          "Berg said that Roy Ito had left the Red Cross two years ago , and that he was well .",
          "About 40 people were hurt when a bridge fell into the river near Bern , police said .",
          "\" We will not talk to them before Monday , \" Ito told the Lima Times .",
          "The bank 's shares rose 5.2 % to $ 30.10 in New York trading .",
          "Ministers from Peru and Chile went on with their talks at the U.N. in Geneva .");

  @Test
  void names_as_opennlp_does() throws IOException {
    NameModel model = new Models().names();
    NameFinder finder = new NameFinder(model);
    OpenNlpNames other = new OpenNlpNames();
    int names = 0;
    for (String sentence : TEXT) {
      List<String> words = List.of(sentence.split(" "));
      List<Name> found = finder.find(words);
      assertThat(outcomes(found, words.size())).as(sentence).isEqualTo(other.outcomes(words));
      names += found.size();
    }
    assertThat(names).isGreaterThan(10);
  }

  private static List<String> outcomes(List<Name> names, int size) {
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      outcomes.add("other");
    }
    for (Name name : names) {
      int from = name.tokens().from();
      int last = name.tokens().to() - 1;
      for (int i = from; i <= last; i++) {
        String place = from == last ? "unit" : i == from ? "start" : i == last ? "last" : "cont";
        outcomes.set(i, type(name.kind()) + "-" + place);
      }
    }
    return outcomes;
  }

  private static String type(NameKind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case LOCATION -> "LOC";
      case ORGANISATION -> "ORG";
      case OTHER -> "MISC";
    };
  }
}
