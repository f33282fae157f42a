package twosource.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.report.ArticleText;
import twosource.report.Counted;
import twosource.rule.RuleNames;
import twosource.text.Article;
import twosource.text.Region;
import twosource.text.Span;

/**
 * Is the page of an article: its text with all claims marked in place.
 *
 * @param shared claims about facts that others state as well, numbered
 * @param alone claims that nobody else makes
 * @param url empty where there is none that leads to the web
 */
record ArticleView(
    PageHead head,
    Link story,
    String title,
    String path,
    String source,
    String about,
    Optional<String> url,
    Optional<String> byline,
    List<String> notices,
    List<Line> lines,
    List<MarkedClaim> shared,
    List<MarkedClaim> alone) {

  /**
   * Is a line of the text that is not blank.
   *
   * @param number counts from 1
   * @param region in lower case, as the class that sets it apart
   */
  record Line(int number, String region, List<MarkedText> texts) {}

  static ArticleView of(
      CheckIndex index, Story story, StoryArticle article, Article read, String version) {
    List<MarkedClaim> claims = MarkedClaim.of(index.findings(story), article);
    String title = article.claims().title().isBlank() ? article.path() : article.claims().title();
    return new ArticleView(
        new PageHead(title + " – " + article.source(), "../", version),
        new Link("../" + CheckIndex.storyPage(story), story.title()),
        title,
        article.path(),
        article.source(),
        ArticleText.about(story, article),
        read.metadata().url().filter(ArticleView::isWeb),
        read.metadata().byline(),
        read.notices().stream().map(Object::toString).toList(),
        lines(read, claims),
        claims.stream().filter(MarkedClaim::isShared).toList(),
        claims.stream().filter(claim -> !claim.isShared()).toList());
  }

  String aloneCount() {
    return Counted.of(alone.size(), "claim") + " that no other article speaks of";
  }

  /** Lets no address become a link but one of a page: not javascript:, data: or file:. */
  static boolean isWeb(String url) {
    return url.regionMatches(true, 0, "https://", 0, 8)
        || url.regionMatches(true, 0, "http://", 0, 7);
  }

  private static List<Line> lines(Article article, List<MarkedClaim> claims) {
    MarkedTexts marked = new MarkedTexts(article.text(), claims);
    List<Line> lines = new ArrayList<>();
    String text = article.text();
    int number = 1;
    for (int start = 0; start <= text.length(); number++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span line = new Span(start, end);
      if (!line.in(text).isBlank()) {
        lines.add(new Line(number, region(article, line), marked.in(line)));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String region(Article article, Span line) {
    return article.regions().stream()
        .filter(region -> region.span().overlaps(line))
        .map(Region::kind)
        .findFirst()
        .map(RuleNames::of)
        .orElse("outside");
  }
}
