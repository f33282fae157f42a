package twosource.report;

import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.value.DocumentDate;

/** Puts what is known of an article into a line. */
public final class ArticleText {

  private ArticleText() {}

  /** Returns {@code a.txt: Wire, 2024-05-15 by its metadata, carries the words of b.txt}. */
  static String of(Story story, StoryArticle article) {
    return article.path() + ": " + article.source() + ", " + about(story, article);
  }

  /** Returns {@code 2024-05-15 by its metadata, carries the words of b.txt}. */
  public static String about(Story story, StoryArticle article) {
    String origin =
        article.origin().equals(article.path())
            ? isCopied(story, article) ? ", whose words others carry" : ""
            : ", carries the words of " + article.origin();
    return date(article) + origin;
  }

  private static boolean isCopied(Story story, StoryArticle article) {
    return story.articles().stream().filter(a -> a.origin().equals(article.origin())).count() > 1;
  }

  private static String date(StoryArticle article) {
    String day = article.date().map(DocumentDate::day).map(Object::toString).orElse("");
    return switch (article.datedBy()) {
      case METADATA -> day + " by its metadata";
      case DATELINE -> day + " by its dateline";
      case STORY -> "about " + day + " by its story";
      case NONE -> "without a date";
    };
  }
}
