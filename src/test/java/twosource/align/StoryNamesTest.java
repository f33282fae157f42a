package twosource.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twosource.claim.ArticleClaims;
import twosource.claim.NameTally;
import twosource.claim.Topic;
import twosource.text.NameKind;

class StoryNamesTest {

  private static final Map<String, Integer> STRIKE =
      Map.of("strike", 4, "harbour", 3, "ito", 5, "mayor", 2);

  private static ArticleClaims article(String path, String title, Map<String, Integer> topic) {
    return new ArticleClaims(
        path,
        path,
        title,
        Optional.empty(),
        false,
        List.of(),
        new NameTally(List.of(new NameTally.Count("Jo Ito", NameKind.PERSON, 5))),
        new Topic(topic),
        List.of());
  }

  @Test
  void takes_the_headline_that_says_most() {
    assertThat(
            StoryNames.title(
                List.of(
                    article("a", "Live updates", STRIKE),
                    article("b", "Harbour strikes: mayor  Ito speaks", STRIKE),
                    article(
                        "c", "What the harbour strike means for you and for your dinner", STRIKE))))
        .isEqualTo("Harbour strikes: mayor Ito speaks");
  }

  @Test
  void names_people_and_topics_where_no_headline_tells_anything() {
    assertThat(StoryNames.title(List.of(article("a", "", STRIKE), article("b", "News", STRIKE))))
        .isEqualTo("Jo Ito: strike, harbour, mayor");
  }

  @Test
  void falls_back_to_the_path() {
    ArticleClaims empty =
        new ArticleClaims(
            "a.txt",
            "a",
            "",
            Optional.empty(),
            false,
            List.of(),
            NameTally.EMPTY,
            new Topic(Map.of()),
            List.of());
    assertThat(StoryNames.title(List.of(empty))).isEqualTo("a.txt");
  }
}
