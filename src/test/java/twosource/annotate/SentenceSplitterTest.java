package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Each line is a paragraph; {@code |} marks where its sentences part. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ito met Roy.| They talked for two hours.",
        "The delegation was led by Gen. Ada Berg.| It left on Friday.",
        "Sen. Ito met Lt. Roy on Nov. 5 in Tampa, Fla., police said.",
        "They met in Tampa, Fla.| The talks went on.",
        "He moved to the U.S.| On Monday he came back.",
        "The U.S. State Department said so.",
        "They left at 5 p.m.| The others stayed.",
        "It begins at 5 p.m. Eastern.",
        "It struck at 7:37 a. m. UTC on Tuesday.| It was felt at 8 a. m.| The men left.",
        "Roy called it \"useful.\"| Ito did not.",
        "\"We met.| It was good,\" Ito said.",
        "“We met.”| “It was good.”",
        "\"Is it over?\" Ito asked.",
        "So says Roy.| “It is over.”",
        "It cost $50.| “That is a lot,” Ito said.",
        "« It is over. »| The men left.",
        "J. K. Berg came.| She spoke.",
        "The lander is called Lima 4.| It is the third of its kind.",
        "No. 5 was first.| Berg Corp. was second.",
        "He said no.| The others agreed."
      })
  void ends_sentences_where_they_end(String marked) {
    List<String> wanted = List.of(marked.split("\\| "));
    String text = marked.replace("|", "");
    assertThat(
            AnnotatorFixture.annotate(text).sentences().stream()
                .map(sentence -> sentence.span().in(text)))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void takes_no_more_time_than_a_line_of_dots_deserves() {
    String dots = "Contents " + "a.".repeat(200_000) + " 7";
    assertThat(AnnotatorFixture.annotate(dots).sentences()).isNotEmpty();
  }
}
