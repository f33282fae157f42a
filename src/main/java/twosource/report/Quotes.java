package twosource.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.text.Article;
import twosource.text.LineIndex;
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
    return Optional.ofNullable(articles.get(path))
        .map(article -> lines.computeIfAbsent(path, p -> new LineIndex(article.text())))
        .map(index -> path + ":" + index.position(span.start()))
        .orElse(path);
  }

  String place(BoundClaim claim) {
    return place(claim.article().path(), claim.claim().evidence().span());
  }

  /** Returns the claim's words within their line, at most so many characters to either side. */
  String excerpt(BoundClaim claim, int around) {
    Span span = claim.claim().evidence().span();
    return Optional.ofNullable(articles.get(claim.article().path()))
        .map(article -> Excerpt.of(article.text(), span, around).marked())
        .orElse("[" + claim.claim().evidence().text() + "]");
  }
}
