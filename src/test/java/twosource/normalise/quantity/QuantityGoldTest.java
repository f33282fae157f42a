package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reader to sentences whose amounts were told by people, where they are there. */
class QuantityGoldTest {

  private static final double VALUE = 0.95;
  private static final double VALUE_AND_UNIT = 0.90;

  /** Holds an amount of either side. */
  private record Amount(String value, double first, double second, String unit) {
    boolean hasValueOf(Amount other) {
      return isClose(first, other.first) && isClose(second, other.second);
    }

    private static boolean isClose(double a, double b) {
      return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"age", "currency", "dimension", "temperature"})
  void reads_the_amounts_that_people_read(String set) throws IOException {
    Path path =
        Path.of(
            System.getProperty("twosource.shared", "../shared"), "quantity", set + "-model.jsonl");
    assumeTrue(Files.exists(path), () -> "skipped, for there is no " + path);
    int wanted = 0;
    int found = 0;
    int values = 0;
    int units = 0;
    for (String line : Files.readAllLines(path)) {
      JsonNode sentence = new ObjectMapper().readTree(line);
      List<Amount> gold = gold(sentence.get("quantities"));
      List<Amount> read = read(sentence.get("text").asText());
      wanted += gold.size();
      found += read.size();
      int both = match(gold, read, true);
      units += both;
      values += both + match(gold, read, false);
    }
    double value = 2.0 * values / (wanted + found);
    double valueAndUnit = 2.0 * units / (wanted + found);
    System.out.printf(
        Locale.ROOT, "%s: value F1 %.3f, value and unit %.3f%n", set, value, valueAndUnit);
    assertThat(value).isGreaterThanOrEqualTo(VALUE);
    assertThat(valueAndUnit).isGreaterThanOrEqualTo(VALUE_AND_UNIT);
  }

  /** Counts the pairs, each amount in one at most, and takes them from both lists. */
  private static int match(List<Amount> gold, List<Amount> read, boolean unit) {
    int pairs = 0;
    for (Amount wanted : List.copyOf(gold)) {
      for (Amount amount : read) {
        if (amount.hasValueOf(wanted) && (!unit || amount.unit().equals(wanted.unit()))) {
          gold.remove(wanted);
          read.remove(amount);
          pairs++;
          break;
        }
      }
    }
    return pairs;
  }

  private static List<Amount> gold(JsonNode quantities) {
    List<Amount> amounts = new ArrayList<>();
    for (JsonNode quantity : quantities) {
      amounts.add(
          new Amount(
              quantity.get("value").asText(),
              quantity.get("lo").asDouble(),
              quantity.get("hi").asDouble(),
              quantity.get("unit").asText().toLowerCase(Locale.ROOT)));
    }
    return amounts;
  }

  private static List<Amount> read(String text) {
    List<Amount> amounts = new ArrayList<>();
    StatedFixture.mentions(text)
        .map(QuantityMention::stated)
        .forEach(s -> amounts.add(new Amount(s.value(), s.first(), s.second(), s.unit())));
    return amounts;
  }
}
