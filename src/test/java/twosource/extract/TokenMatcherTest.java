package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.rule.Pattern;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;

/** The trigger is {@code TALKS}; values are words of digits, {@code 2-hours} is one of two. */
class TokenMatcherTest {

  private static final Pattern.Element TRIGGER = new Pattern.Trigger();
  private static final Pattern.Element VALUE = new Pattern.Slot();

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, "NN", word.toLowerCase(java.util.Locale.ROOT)));
      at += word.length() + 1;
    }
    return new Sentence(
        new Span(0, text.length()), 0, RegionKind.BODY, tokens, List.of(), List.of());
  }

  private static TokenMatcher matcher(Sentence sentence) {
    int trigger =
        IntStream.range(0, sentence.size())
            .filter(i -> sentence.token(i).text().equals("TALKS"))
            .findFirst()
            .orElse(0);
    return new TokenMatcher(
        sentence, new TokenRange(trigger, trigger + 1), at -> value(sentence, at));
  }

  /** Takes a number for a value, with the word after it where that is {@code hours}. */
  private static Optional<TokenRange> value(Sentence sentence, int at) {
    if (at >= sentence.size() || !Character.isDigit(sentence.token(at).text().charAt(0))) {
      return Optional.empty();
    }
    boolean two = at + 1 < sentence.size() && sentence.token(at + 1).text().equals("hours");
    return Optional.of(new TokenRange(at, two ? at + 2 : at + 1));
  }

  private static Pattern.InTokens pattern(Pattern.Element... elements) {
    return new Pattern.InTokens(List.of(elements));
  }

  private static Pattern.Element gap(int most) {
    return new Pattern.Gap(most);
  }

  private static Pattern.Element word(String lemma) {
    return new Pattern.Lemma(lemma);
  }

  private static String matches(String text, Pattern.InTokens pattern) {
    Sentence sentence = sentence(text);
    return matcher(sentence).matches(pattern).stream()
        .map(sentence::words)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TALKS last 2 hours | 2 hours",
        "TALKS a b last 2 hours | 2 hours",
        "TALKS a b c last 2 hours | ''",
        "last 2 hours TALKS | ''",
        "TALKS last long 2 | ''",
        "TALKS last | ''"
      })
  void passes_a_gap_no_longer_than_it_is(String text, String expected) {
    assertThat(matches(text, pattern(TRIGGER, gap(2), word("last"), VALUE))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1 2 TALKS | 1", "1 TALKS | 1", "TALKS 1 | ''"})
  void gives_each_place_its_shortest_match(String text, String expected) {
    assertThat(matches(text, pattern(word("1"), gap(3), TRIGGER))).isEqualTo("");
    assertThat(matches(text, pattern(VALUE, gap(1), TRIGGER)).split(";", -1)[0])
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"TALKS for 5 | 5", "TALKS 5 | 5", "TALKS to 5 | 5", "TALKS for to 5 | ''"})
  void may_pass_an_option_and_a_choice_by(String text, String expected) {
    Pattern.Element choice = new Pattern.Choice(List.of(List.of(word("for")), List.of(word("to"))));
    assertThat(matches(text, pattern(TRIGGER, new Pattern.Maybe(choice), VALUE)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"go on TALKS 5 | 5", "go TALKS 5 | 5", "on TALKS 5 | ''"})
  void tries_each_run_of_a_choice_to_its_end(String text, String expected) {
    Pattern.Element choice =
        new Pattern.Choice(List.of(List.of(word("go")), List.of(word("go"), word("on"))));
    assertThat(matches(text, pattern(choice, TRIGGER, VALUE))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The TALKS 5 | 5", "the TALKS 5 | 5", "thee TALKS 5 | ''"})
  void matches_forms_whatever_their_case(String text, String expected) {
    assertThat(matches(text, pattern(new Pattern.Form("the"), TRIGGER, VALUE))).isEqualTo(expected);
  }

  @Test
  void matches_word_lists_by_lemma() {
    Pattern.Element list = new Pattern.WordList("day", Set.of("day", "round"));
    assertThat(matches("3 Round TALKS", pattern(VALUE, list, TRIGGER))).isEqualTo("3");
    assertThat(matches("3 week TALKS", pattern(VALUE, list, TRIGGER))).isEmpty();
  }

  @Test
  void finds_every_place_that_matches() {
    assertThat(matches("in 5 TALKS in 6 in 7", pattern(word("in"), VALUE))).isEqualTo("5; 6; 7");
  }

  @Test
  void tells_whether_a_pattern_without_a_value_matches_anywhere() {
    Sentence sentence = sentence("the annual TALKS began");
    assertThat(matcher(sentence).matchesAnywhere(pattern(word("annual"), TRIGGER))).isTrue();
    assertThat(matcher(sentence).matchesAnywhere(pattern(word("press"), TRIGGER))).isFalse();
  }

  @Test
  void stays_quick_where_many_gaps_fail() {
    String text = String.join(" ", Collections.nCopies(300, "a"));
    Pattern.InTokens pattern =
        pattern(gap(12), word("a"), gap(12), word("a"), gap(12), word("a"), word("b"), VALUE);
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(matches(text, pattern)).isEmpty());
  }
}
