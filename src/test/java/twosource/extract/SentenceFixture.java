package twosource.extract;

import java.util.List;
import java.util.Optional;
import twosource.annotate.OpenNlpAnnotator;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;

/** Annotates sentences for tests, with models that are loaded once. */
final class SentenceFixture {

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

  private SentenceFixture() {}

  static AnnotatedArticle annotate(String text) {
    Region body = new Region(RegionKind.BODY, new Span(0, text.length()));
    return ANNOTATOR.annotate(
        new Article(
            "text", "text", text, Metadata.NONE, Optional.empty(), List.of(body), List.of()));
  }

  /** Returns the only sentence of a text. */
  static Sentence sentence(String text) {
    List<Sentence> sentences = annotate(text).sentences();
    if (sentences.size() != 1) {
      throw new IllegalArgumentException(sentences.size() + " sentences in " + text);
    }
    return sentences.get(0);
  }

  /** Returns the index of the phrase that holds a word of the sentence. */
  static int phrase(Sentence sentence, String word) {
    return new Phrases(sentence).indexOf(token(sentence, word));
  }

  /** Returns the index of the first token that is a word. */
  static int token(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no " + word + " in the sentence");
  }

  static String words(Sentence sentence, TokenRange range) {
    return range.length() == 0 ? "" : sentence.words(range);
  }
}
