package twosource.annotate;

import twosource.text.AnnotatedArticle;
import twosource.text.Phrase;
import twosource.text.Sentence;

/** Annotates texts for tests, with models that are loaded once, and spells what was found. */
final class AnnotatorFixture {

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

  private AnnotatorFixture() {}

  static AnnotatedArticle annotate(String text) {
    return ANNOTATOR.annotate(SharedArticles.article("text", text));
  }

  static Sentence sentence(String text) {
    return annotate(text).sentences().get(0);
  }

  /** Spells the phrases of a text's first sentence: {@code NOUN Ito | VERB left | MARK .} */
  static String phrases(String text) {
    Sentence sentence = sentence(text);
    StringBuilder spelled = new StringBuilder();
    for (Phrase phrase : sentence.phrases()) {
      spelled
          .append(spelled.isEmpty() ? "" : " | ")
          .append(phrase.kind())
          .append(' ')
          .append(sentence.words(phrase.tokens()));
    }
    return spelled.toString();
  }
}
