package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twosource.normalise.TaggedText;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;

class WordingNormaliserTest {

  private final WordingNormaliser normaliser = new WordingNormaliser();

  @Test
  void reads_words_between_marks_and_from_a_mark_to_the_end() {
    Sentence sentence =
        TaggedText.sentence(
            "It/PRP was/VBD \" fine/JJ , \" he/PRP said/VBD . \" Very/RB fine/JJ .");
    assertThat(normaliser.read(sentence))
        .extracting(mention -> mention.value().print())
        .containsExactly("fine", "very fine");
  }

  @Test
  void reads_a_quotation_from_the_text() {
    AnnotatedArticle article = TaggedText.article("\" It/PRP works/VBZ , \" he/PRP said/VBD .");
    assertThat(normaliser.read(article, article.quotations().get(0)).print()).isEqualTo("it works");
  }
}
