package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import twosource.normalise.PhraseTable;

/** Runs the example at the end of every line of the tables of words. */
class TableExamplesTest {

  private static final List<String> UNITS =
      List.of("quantity/units.txt", "quantity/currencies.txt");

  private static final List<String> WORDS =
      List.of(
          "numbers.txt",
          "vague-numbers.txt",
          "hedges.txt",
          "hedges-after.txt",
          "fractions.txt",
          "quantity/trends.txt");

  @TestFactory
  Stream<DynamicTest> reads_the_example_of_every_unit() {
    return tests(UNITS);
  }

  @TestFactory
  Stream<DynamicTest> reads_the_examples_of_number_words() {
    return tests(WORDS);
  }

  private static Stream<DynamicTest> tests(List<String> files) {
    return files.stream()
        .flatMap(file -> PhraseTable.columns(file).stream())
        .filter(columns -> columns.size() > 1)
        .map(columns -> columns.get(columns.size() - 1))
        .map(example -> DynamicTest.dynamicTest(example, () -> run(example)));
  }

  private static void run(String example) {
    String[] sides = example.split("=>", -1);
    assertThat(sides).as("text => reading").hasSize(2);
    assertThat(StatedFixture.read(sides[0].strip())).isEqualTo(sides[1].strip());
  }

  @Test
  void every_unit_has_an_example() {
    for (String file : UNITS) {
      assertThat(PhraseTable.columns(file)).allSatisfy(row -> assertThat(row).hasSizeBetween(4, 5));
    }
  }
}
