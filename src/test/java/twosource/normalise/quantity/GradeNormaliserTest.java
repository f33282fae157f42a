package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.normalise.PhraseTable;

class GradeNormaliserTest {

  private static final GradeNormaliser GRADES = new GradeNormaliser();

  @TestFactory
  Stream<DynamicTest> reads_the_example_of_every_scale() {
    return Stream.of("quantity/scales-after.txt", "quantity/scales-before.txt")
        .flatMap(file -> PhraseTable.columns(file).stream())
        .map(columns -> columns.get(1))
        .map(example -> DynamicTest.dynamicTest(example, () -> run(example.split("=>", -1))));
  }

  private static void run(String[] sides) {
    assertThat(read(sides[0].strip())).containsExactly(sides[1].strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a quake of great magnitude", "magnitude 1,000", "four categories"})
  void leaves_what_names_no_place_on_a_scale(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    return StatedFixture.sentences(text).stream()
        .flatMap(sentence -> GRADES.read(sentence).stream())
        .map(mention -> mention.value().print())
        .toList();
  }
}
