package twosource.annotate;

import twosource.text.AnnotatedArticle;
import twosource.text.Article;

/** Finds sentences, tokens, tags, lemmas, phrases, names and quotations in an article. */
public interface Annotator {

  AnnotatedArticle annotate(Article article);
}
