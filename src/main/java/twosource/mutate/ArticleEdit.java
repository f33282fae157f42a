package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Article;
import twosource.text.Region;
import twosource.text.Span;

/** Changes the text of an article and moves its regions along. */
final class ArticleEdit {

  private ArticleEdit() {}

  /** Returns the article with one change; a region that holds the change grows or shrinks by it. */
  static Article of(Article article, Change change) {
    String text = article.text();
    List<Region> regions = new ArrayList<>();
    int shift = change.after().length() - change.span().length();
    for (Region region : article.regions()) {
      Span span = region.span();
      int start = span.start() < change.span().end() ? span.start() : span.start() + shift;
      int end = span.end() < change.span().end() ? span.end() : span.end() + shift;
      regions.add(new Region(region.kind(), new Span(start, Math.max(start, end))));
    }
    return new Article(
        article.path(),
        article.source(),
        text.substring(0, change.span().start())
            + change.after()
            + text.substring(change.span().end()),
        article.metadata(),
        article.datelineDate(),
        regions,
        article.notices());
  }
}
