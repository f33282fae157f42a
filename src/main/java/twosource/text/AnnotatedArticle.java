package twosource.text;

import java.util.List;

/** Holds an article with its sentences and quotations, both in order of the text. */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<Quotation> quotations) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
