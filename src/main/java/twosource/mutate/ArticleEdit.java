package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Article;
import twosource.text.Region;
import twosource.text.Span;

/** Changes the text of an article and moves its regions along. */
final class ArticleEdit {

  private ArticleEdit() {}

  /** Returns the article with a change; a region that holds it grows or shrinks by it. */
  static Article of(Article article, Change change) {
    List<Region> regions = new ArrayList<>();
    for (Region region : article.regions()) {
      int start = change.later(region.span().start());
      int end = Math.max(start, change.later(region.span().end()));
      regions.add(new Region(region.kind(), new Span(start, end)));
    }
    return new Article(
        article.path(),
        article.source(),
        change.of(article.text()),
        article.metadata(),
        article.datelineDate(),
        regions,
        article.notices());
  }
}
