package twosource.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

  private static final Map<String, Set<String>> WORDS = Map.of("day", Set.of("day", "round"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "[subject] # part subject",
        "[with|between|of] # part with, between, of",
        "[ with | of ] # part with, of",
        "@trigger {} # trigger value",
        "{} @trigger # value trigger",
        "@trigger ..6 last {} # trigger gap:6 last value",
        "@trigger ..12 {} # trigger gap:12 value",
        "{} @day of? @trigger # value list:day maybe(of) trigger",
        "(go|run) (on|to)? {} # (go | run) maybe((on | to)) value",
        "(lead the|head) {} # (lead the | head) value",
        "'the' ..2 {} # form:the gap:2 value",
        "'the other' {} # form:the other value",
        "({} @trigger|@trigger {}) # (value trigger | trigger value)",
        "last  {} # last value"
      })
  void reads_patterns(String source, String expected) {
    assertThat(print(PatternParser.parse(source, WORDS))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "@trigger last # lacks {}",
        "({}|last) @trigger # lacks {}",
        "@trigger .. {} # has no bound",
        "@trigger ..x {} # has no bound",
        "@trigger ..0 {} # is out of bounds",
        "@trigger ..13 {} # is out of bounds",
        "@trigger ..99999999999 {} # is out of bounds",
        "@night {} # unknown word list @night",
        "(go|run {} # without its closing",
        "go) {} # without its opening",
        "'the {} # not closed",
        "() {} # nothing to match",
        "(go|) {} # nothing to match",
        "[with||of] # an empty name",
        "[] # an empty name"
      })
  void refuses_what_is_no_pattern_and_says_why(String source, String expected) {
    assertThatThrownBy(() -> PatternParser.parse(source, WORDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void reads_exceptions_with_a_trigger_and_without_a_value() {
    assertThat(print(PatternParser.parseException("(annual|town) hall? @trigger", WORDS)))
        .isEqualTo("(annual | town) maybe(hall) trigger");
    assertThatThrownBy(() -> PatternParser.parseException("the annual", WORDS))
        .hasMessageContaining("expected @trigger");
    assertThatThrownBy(() -> PatternParser.parseException("@trigger {}", WORDS))
        .hasMessageContaining("no {}");
  }

  private static String print(Pattern pattern) {
    return pattern instanceof Pattern.InClause clause
        ? "part " + String.join(", ", clause.names())
        : print(((Pattern.InTokens) pattern).elements());
  }

  private static String print(List<Pattern.Element> elements) {
    return elements.stream().map(PatternParserTest::print).collect(Collectors.joining(" "));
  }

  private static String print(Pattern.Element element) {
    if (element instanceof Pattern.Lemma lemma) {
      return lemma.lemma();
    }
    if (element instanceof Pattern.Form form) {
      return "form:" + form.form();
    }
    if (element instanceof Pattern.WordList list) {
      return "list:" + list.name();
    }
    if (element instanceof Pattern.Gap gap) {
      return "gap:" + gap.most();
    }
    if (element instanceof Pattern.Maybe maybe) {
      return "maybe(" + print(maybe.element()) + ")";
    }
    if (element instanceof Pattern.Choice choice) {
      return choice.runs().stream()
          .map(run -> print(run))
          .collect(Collectors.joining(" | ", "(", ")"));
    }
    return element instanceof Pattern.Slot ? "value" : "trigger";
  }
}
