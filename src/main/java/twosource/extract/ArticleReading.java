package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;

/** Holds one article during extraction, with what is read of each sentence at most once. */
final class ArticleReading {

  private final AnnotatedArticle annotated;
  private final List<Clauses> clauses = new ArrayList<>();
  private final List<Readings> readings = new ArrayList<>();

  ArticleReading(AnnotatedArticle annotated, Normalisers normalisers) {
    this.annotated = annotated;
    for (Sentence sentence : annotated.sentences()) {
      clauses.add(new Clauses(sentence));
      readings.add(new Readings(sentence, normalisers));
    }
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

  Readings readings(int sentence) {
    return readings.get(sentence);
  }
}
