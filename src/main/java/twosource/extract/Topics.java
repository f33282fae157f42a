package twosource.extract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import twosource.claim.Topic;
import twosource.text.AnnotatedArticle;
import twosource.text.CalendarNames;
import twosource.text.Sentence;
import twosource.text.Token;

/** Counts the nouns and names of an article, which tell what it is about. */
final class Topics {

  /** Nouns that articles on anything use. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "mr",
          "mr.",
          "mrs.",
          "ms.",
          "gen.",
          "mrs",
          "ms",
          "year",
          "day",
          "week",
          "month",
          "time",
          "people",
          "man",
          "woman",
          "statement",
          "report",
          "news",
          "reporter",
          "spokesman",
          "spokeswoman",
          "thing",
          "way",
          "part",
          "%",
          "morning",
          "afternoon",
          "evening",
          "night",
          "today",
          "image",
          "caption",
          "photo",
          "number",
          "hour",
          "minute",
          "copyright",
          "media",
          "official");

  private static final int LEAST_LETTERS = 2;

  private Topics() {}

  static Topic of(AnnotatedArticle article) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean counted =
            token.isNoun()
                && token.lemma().length() >= LEAST_LETTERS
                && !EVERYWHERE.contains(token.lemma())
                && !CalendarNames.isFull(token.lemma());
        if (counted) {
          counts.merge(token.lemma(), 1, Integer::sum);
        }
      }
    }
    return new Topic(counts);
  }
}
