package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;

/** Holds one article during extraction, with what is read of each sentence at most once. */
final class ArticleReading {

  private final AnnotatedArticle annotated;
  private final List<Clauses> clauses = new ArrayList<>();

  ArticleReading(AnnotatedArticle annotated) {
    this.annotated = annotated;
    annotated.sentences().forEach(sentence -> clauses.add(new Clauses(sentence)));
  }

  AnnotatedArticle annotated() {
    return annotated;
  }

  List<Sentence> sentences() {
    return annotated.sentences();
  }

  Clauses clauses(int sentence) {
    return clauses.get(sentence);
  }
}
