package twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.compare.Verdict;
import twosource.text.Span;

class GoldReaderTest {

  private static final String GOLD =
      """
      {"story": "harbour",
       "articles": ["mail.txt", "wire"],
       "facts": [
         {"id": "length", "kind": "duration", "verdict": "conflict",
          "claims": [
            {"article": "mail", "text": "two hours", "value": "2 h"},
            {"article": "wire", "text": "40 minutes", "value": "40 min", "start": 7, "end": 17}]}],
       "apart": []}
      """;

  @Test
  void fills_in_what_may_be_left_out() {
    Gold gold = GoldReader.read("gold.json", GOLD);
    Gold.Fact fact = gold.facts().get(0);
    assertThat(gold.articles()).extracting(Gold.Member::name).containsExactly("mail", "wire");
    assertThat(fact.what()).isEqualTo("length");
    assertThat(fact.required()).isTrue();
    assertThat(fact.accept())
        .containsExactlyInAnyOrder(Verdict.CONFLICT, Verdict.SELF_CONFLICT, Verdict.RECONCILABLE);
    assertThat(fact.claims())
        .extracting(Gold.Claim::span)
        .containsExactly(Optional.empty(), Optional.of(new Span(7, 17)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind": "duration"     | "kind": "length"     | 4: expected one of amount, count, duration
          "verdict": "conflict"  | "verdict": "differ"  | 4: expected one of agree, conflict, refine
          "id": "length"         | "name": "length"     | 4: expected one of accept, claims, id
          "apart": []            | "aparts": []         | 8: expected one of apart, articles, facts
          "article": "wire"      | "article": "post"    | 7: expected one of the story's articles
          "start": 7             | "start": "7"         | 7: expected an offset
          "start": 7             | "start": 70          | 7: expected an end after the start 70
          , "end": 17            | ''                   | 7: expected the key end
          "text": "two hours"    | "text": " "          | 6: expected words
          "facts": [             | "facts": [[],        | 3: expected an object with accept
          ["mail.txt", "wire"]   | []                   | 2: expected the names of the story's
          "apart": []            | "apart": [           | 8: expected JSON, found what breaks it
          "id": "length"         | "id": "a", "id": "b" | 4: expected each key once, found id again
          """)
  void names_the_line_and_what_was_expected(String right, String wrong, String message) {
    assertThatThrownBy(() -> GoldReader.read("gold.json", GOLD.replace(right, wrong)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("gold.json:" + message);
  }

  @Test
  void refuses_what_is_nothing() {
    assertThatThrownBy(() -> GoldReader.read("gold.json", " "))
        .hasMessage("gold.json:1: expected an object, found nothing");
  }
}
