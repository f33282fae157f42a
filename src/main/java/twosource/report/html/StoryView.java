package twosource.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.report.ArticleText;
import twosource.report.Counted;

/**
 * Is the page of a story.
 *
 * @param open facts that are disputed or updated, the gravest first
 * @param settled facts that all their sources bear out
 */
record StoryView(
    PageHead head,
    String title,
    String counts,
    List<ArticleLine> articles,
    Matrix matrix,
    Matrix calm,
    Timeline timeline,
    List<FactView> open,
    List<FactView> settled) {

  /** Names an article of the story. */
  record ArticleLine(String href, String source, String path, String about) {}

  static StoryView of(CheckIndex index, Story story, String version) {
    List<Finding> findings = index.findings(story);
    List<Finding> open = findings.stream().filter(StoryView::isOpen).toList();
    List<Finding> settled = findings.stream().filter(finding -> !isOpen(finding)).toList();
    Set<String> explained = new HashSet<>();
    return new StoryView(
        new PageHead(story.title(), "../", version),
        story.title(),
        counts(story, findings),
        story.articles().stream().map(article -> line(story, article)).toList(),
        Matrix.of(story, open),
        Matrix.of(story, settled),
        Timeline.of(story, findings),
        FactView.of(index, open, explained),
        FactView.of(index, settled, explained));
  }

  private static boolean isOpen(Finding finding) {
    return finding.verdict().isDispute() || finding.verdict() == Verdict.UPDATED;
  }

  private static ArticleLine line(Story story, StoryArticle article) {
    return new ArticleLine(
        "../" + CheckIndex.articlePage(article.path()),
        article.source(),
        article.path(),
        ArticleText.about(story, article));
  }

  /** Returns {@code 5 articles, 4 origins: 2 conflicts, 12 agreed}. */
  private static String counts(Story story, List<Finding> findings) {
    List<String> paths = story.articles().stream().map(StoryArticle::path).toList();
    return Counted.of(paths.size(), "article")
        + ", "
        + Counted.of(story.origins(paths), "origin")
        + ": "
        + String.join(", ", VerdictCount.words(findings));
  }

  String settledCount() {
    return Counted.of(settled.size(), "fact") + " that all who state them bear out";
  }

  /** Returns the charts of what grew, in the order of their facts. */
  List<FactView> growing() {
    List<FactView> growing = new ArrayList<>(open);
    growing.removeIf(fact -> fact.growth().isEmpty());
    return growing;
  }
}
