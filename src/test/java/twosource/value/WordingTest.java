package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "We will win. | we will win, | EQUAL",
        "It’s a one-off | It's a one off | EQUAL",
        "our centre is organised | our center is organized | EQUAL",
        "We will win the day | will win | CONTAINS",
        "We will … the day | We will win the day | WITHIN",
        "We will win [the day] now | We will win our case now | WITHIN",
        "a very fine man | a very good man | OVERLAPS",
        "progress toward any deal depends on them | progress toward a deal depends on them | OVERLAPS",
        "so we went home at night and slept | went home at night and slept well after that | OVERLAPS",
        "very good | very useful | APART",
        "in the end | in the room | APART",
        "we will win | nobody knows the road | APART"
      })
  void relates_wordings(String first, String second, Relation expected) {
    Wording one = Wording.of(first);
    Wording other = Wording.of(second);
    assertThat(one.relationTo(other)).isEqualTo(expected);
    assertThat(other.relationTo(one)).isEqualTo(expected.inverse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "progress toward any agreement | progress toward an agreement | any → an",
        "an end to killings soon | an end to mass killings soon | + mass",
        "it is very good news | it is good news | - very",
        "the readiness to show serious will | the willingness to demonstrate a serious will"
            + " | readiness → willingness; show → demonstrate a",
        "went home at night and slept | home at night and slept well | ''"
      })
  void prints_what_was_changed(String first, String second, String expected) {
    assertThat(Wording.of(first).alignmentWith(Wording.of(second)).print()).isEqualTo(expected);
  }

  @Test
  void keeps_the_capitals_of_what_it_prints_as_changed() {
    assertThat(Wording.of("we met Roy at home").alignmentWith(Wording.of("we met Berg at home")))
        .extracting(WordingAlignment::print)
        .isEqualTo("Roy → Berg");
  }

  @Test
  void copes_with_wordings_that_are_too_long_to_line_up() {
    Wording one = Wording.of("word ".repeat(5000));
    Wording other = Wording.of("word ".repeat(5000) + "more");
    assertThat(one.relationTo(other)).isEqualTo(Relation.WITHIN);
    assertThat(Wording.of("a " + "word ".repeat(5000)).relationTo(other))
        .isEqualTo(Relation.OVERLAPS);
  }
}
