package twosource.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.align.Story;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.text.Article;
import twosource.text.LineIndex;
import twosource.text.Span;

/** Finds what belongs together in a check, and the page of each part of it. */
final class CheckIndex {

  /** Disputes first, the gravest of them at the top; then what later publication explains. */
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(
              (Finding finding) -> VerdictMark.GRAVEST_FIRST.indexOf(finding.verdict()))
          .thenComparing(Comparator.comparing(Finding::severity).reversed());

  private final Check check;
  private final Map<String, List<Finding>> byStory = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  CheckIndex(Check check) {
    this.check = check;
    for (Finding finding : check.findings()) {
      byStory.computeIfAbsent(finding.fact().story().id(), id -> new ArrayList<>()).add(finding);
    }
    byStory.values().forEach(findings -> findings.sort(GRAVEST_FIRST));
    for (Article article : check.articles()) {
      articles.put(article.path(), article);
    }
  }

  Check check() {
    return check;
  }

  /** Returns the findings of a story, the gravest first. */
  List<Finding> findings(Story story) {
    return byStory.getOrDefault(story.id(), List.of());
  }

  Optional<Article> article(String path) {
    return Optional.ofNullable(articles.get(path));
  }

  /** Returns {@code path:line:column} of the first character of a span. */
  String place(String path, Span span) {
    return article(path)
        .map(article -> lines.computeIfAbsent(path, p -> new LineIndex(article.text())))
        .map(index -> path + ":" + index.position(span.start()))
        .orElse(path);
  }

  static String storyPage(Story story) {
    return "stories/" + story.id() + ".html";
  }

  static String articlePage(String path) {
    return "articles/" + FileNames.of(path) + ".html";
  }

  /** Returns the id that the words of a claim bear on the page of their article. */
  static String anchor(Span span) {
    return "c" + span.start() + "-" + span.end();
  }

  /** Returns the address of a claim's words as seen from the pages of stories and articles. */
  static String address(BoundClaim claim) {
    return "../"
        + articlePage(claim.article().path())
        + "#"
        + anchor(claim.claim().evidence().span());
  }
}
