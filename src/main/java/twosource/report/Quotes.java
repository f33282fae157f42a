package twosource.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.text.Article;
import twosource.text.LineIndex;
import twosource.text.Position;
import twosource.text.Span;

/** Quotes claims from their articles and tells where they stand. */
final class Quotes {

  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  Quotes(List<Article> articles) {
    for (Article article : articles) {
      this.articles.put(article.path(), article);
    }
  }

  /** Returns {@code path:line:column} of the first character. */
  String place(String path, Span span) {
    return index(path).map(index -> path + ":" + index.position(span.start())).orElse(path);
  }

  String place(BoundClaim claim) {
    return place(claim.article().path(), claim.claim().evidence().span());
  }

  /**
   * Returns the first and last place of a claim's words; the article's beginning if it is unknown.
   */
  Location location(BoundClaim claim) {
    String path = claim.article().path();
    Span span = claim.claim().evidence().span();
    return index(path)
        .map(index -> new Location(path, index.position(span.start()), index.position(span.end())))
        .orElseGet(() -> new Location(path, new Position(1, 1), new Position(1, 1)));
  }

  private Optional<LineIndex> index(String path) {
    return Optional.ofNullable(articles.get(path))
        .map(article -> lines.computeIfAbsent(path, p -> new LineIndex(article.text())));
  }

  /** Returns the claim's words within their line, at most so many characters to either side. */
  String excerpt(BoundClaim claim, int around) {
    return excerptOf(claim, around).marked();
  }

  Excerpt excerptOf(BoundClaim claim, int around) {
    Span span = claim.claim().evidence().span();
    return Optional.ofNullable(articles.get(claim.article().path()))
        .map(article -> Excerpt.of(article.text(), span, around))
        .orElseGet(() -> new Excerpt("", Excerpt.oneLine(claim.claim().evidence().text()), ""));
  }
}
