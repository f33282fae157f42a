package twosource.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.normalise.quantity.QuantityNormaliser;
import twosource.normalise.time.TimeNormaliser;
import twosource.text.Sentence;
import twosource.value.DocumentDate;

class NormaliserInvariantsTest {

  private static final int MANY = 20_000;

  private final TimeNormaliser times = new TimeNormaliser();
  private final QuantityNormaliser quantities = new QuantityNormaliser(new TimeNormaliser());

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a",
            "an",
            "half",
            "one",
            "two",
            "hundred",
            "million",
            "dozen",
            "5",
            "1,500",
            "6.10",
            "2016",
            "31",
            "Feb.",
            "29",
            "and",
            "to",
            "-",
            "or",
            "about",
            "at",
            "least",
            "hour",
            "hours",
            "five-hour",
            "days",
            "ago",
            "after",
            "Monday",
            "night",
            "early",
            "last",
            "next",
            "this",
            "week",
            "weekend",
            "am",
            "6am",
            "GMT",
            ":",
            ",",
            "%",
            "of",
            "third",
            "on",
            "in",
            "will/MD",
            "met/VBD",
            "\"",
            "between",
            "the",
            "mid-May",
            "1990s",
            "99:99");
    return words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
  }

  @Property
  void mentions_lie_in_the_sentence_in_order_and_apart(@ForAll("sentences") String text) {
    Sentence sentence = SentenceFixture.sentence(text);
    isOrdered(sentence, times.read(sentence));
    isOrdered(sentence, quantities.read(sentence));
  }

  private static void isOrdered(Sentence sentence, List<? extends ValueMention<?>> mentions) {
    int end = 0;
    for (ValueMention<?> mention : mentions) {
      assertThat(mention.tokens().from()).isGreaterThanOrEqualTo(end);
      assertThat(mention.tokens().length()).isPositive();
      assertThat(mention.value().print()).isNotBlank().doesNotContain("\n");
      end = mention.tokens().to();
    }
    assertThat(end).isLessThanOrEqualTo(sentence.size());
  }

  @Property
  void quantities_and_times_share_no_token(@ForAll("sentences") String text) {
    Sentence sentence = SentenceFixture.sentence(text);
    for (ValueMention<?> quantity : quantities.read(sentence)) {
      assertThat(times.read(sentence)).noneMatch(time -> time.tokens().overlaps(quantity.tokens()));
    }
  }

  @Property
  void every_time_binds_or_stays_open_without_an_error(@ForAll("sentences") String text) {
    DocumentDate date = new DocumentDate(LocalDate.of(2024, 2, 29), 2);
    times
        .read(SentenceFixture.sentence(text))
        .forEach(mention -> assertThat(mention.value().bind(Optional.of(date))).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday",
        "million",
        "one",
        "hundred",
        "one hundred",
        "a",
        "half",
        "and",
        "5 -",
        "5 to",
        "early",
        "the last",
        "of 5",
        "\" Monday",
        "two hours",
        "two hours and",
        "more",
        "very/RB 5",
        "6 :",
        "between 5 and",
        "Dec.",
        "2016",
        "2016-",
        "to/TO meet/VB Monday",
        "the end of the",
        "early the",
        "that same day",
        "nineteen ninety",
        "a year earlier",
        "third quarter of",
        "last week of"
      })
  void takes_time_linear_in_the_tokens_of_any_text(String words) {
    Sentence sentence = SentenceFixture.sentence((words + " ").repeat(MANY));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          times.read(sentence);
          quantities.read(sentence);
        });
  }
}
