package twosource.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.report.Counted;
import twosource.report.FindingText;
import twosource.rule.RuleNames;

/**
 * Shows facts by origins: which of them say what, and on which side.
 *
 * @param columns origins that state one of the facts at least
 * @param silent how many origins of the story state none of them
 */
record Matrix(List<Column> columns, List<Row> rows, int silent) {

  Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Is an origin.
   *
   * @param name of its sources
   * @param copies how many articles carry its words, where that is more than one
   */
  record Column(String origin, String name, String copies) {}

  /** Is a fact. */
  record Row(String id, String title, String kind, VerdictMark verdict, List<Cell> cells) {}

  /** Holds what an origin says of a fact; no marks where it is silent. */
  record Cell(List<Mark> marks) {}

  /** Is the side that an origin takes. */
  record Mark(String letter, String colour, String values) {}

  static Matrix of(Story story, List<Finding> findings) {
    List<Column> all = columns(story);
    Set<String> heard =
        findings.stream()
            .flatMap(finding -> finding.fact().claims().stream())
            .map(claim -> claim.article().origin())
            .collect(Collectors.toSet());
    List<Column> columns = all.stream().filter(column -> heard.contains(column.origin())).toList();
    return new Matrix(
        columns,
        findings.stream().map(finding -> row(finding, columns)).toList(),
        all.size() - columns.size());
  }

  String silentCount() {
    return Counted.of(silent, "other origin states", "other origins state") + " none of these.";
  }

  private static List<Column> columns(Story story) {
    Map<String, List<StoryArticle>> origins = new LinkedHashMap<>();
    for (StoryArticle article : story.articles()) {
      origins.computeIfAbsent(article.origin(), origin -> new ArrayList<>()).add(article);
    }
    return origins.entrySet().stream()
        .map(entry -> column(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Column column(String origin, List<StoryArticle> articles) {
    String name =
        articles.stream().map(StoryArticle::source).distinct().collect(Collectors.joining(", "));
    String copies =
        articles.size() == 1 ? "" : Counted.of(articles.size(), "article") + ", one origin";
    return new Column(origin, name, copies);
  }

  private static Row row(Finding finding, List<Column> columns) {
    List<Group> groups = Group.of(finding);
    return new Row(
        finding.fact().id(),
        FindingText.title(finding.fact()),
        RuleNames.of(finding.fact().role().kind()),
        VerdictMark.of(finding.verdict()),
        columns.stream().map(column -> cell(finding, groups, column.origin())).toList());
  }

  private static Cell cell(Finding finding, List<Group> groups, String origin) {
    boolean sides = finding.verdict().isDispute() || finding.verdict() == Verdict.UPDATED;
    List<Mark> marks = new ArrayList<>();
    for (Group group : groups) {
      List<BoundClaim> own =
          group.claims().stream().filter(claim -> claim.article().origin().equals(origin)).toList();
      if (!own.isEmpty()) {
        marks.add(new Mark(group.letter(), sides ? group.colour() : "calm", Group.values(own)));
      }
    }
    return new Cell(marks);
  }
}
