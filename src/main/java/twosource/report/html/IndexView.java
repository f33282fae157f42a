package twosource.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.report.Counted;
import twosource.report.FindingText;
import twosource.rule.RuleNames;
import twosource.rule.Severity;

/**
 * Is the start page.
 *
 * @param stories the worst first
 * @param sources all of them, by name; a dispute names them by their numbers in this list
 */
record IndexView(
    PageHead head,
    List<Figure> figures,
    List<VerdictCount> verdicts,
    List<StoryCard> stories,
    KindTable kinds,
    SourceMatrix matrix,
    List<String> sources,
    List<String> notices) {

  /** How many stories are shown at a time. */
  private static final int PAGE = 20;

  /** Names a number. */
  record Figure(String number, String noun) {}

  /**
   * Sums up a story.
   *
   * @param turn {@code off} for those that the first page of stories does not hold
   * @param size how many articles and origins
   */
  record StoryCard(
      String turn,
      String href,
      String title,
      String size,
      String sources,
      List<VerdictCount> counts,
      List<Dispute> disputes) {}

  /**
   * Names a disputed fact, with what filters look at.
   *
   * @param sides numbers of the sources on each side: {@code 0 3/5}
   */
  record Dispute(
      String href,
      String title,
      VerdictMark verdict,
      String severity,
      String kind,
      String values,
      String sides) {}

  static IndexView of(CheckIndex index, String version) {
    Check check = index.check();
    List<Finding> disputes =
        check.findings().stream().filter(finding -> finding.verdict().isDispute()).toList();
    Map<String, Integer> sources = sources(check);
    return new IndexView(
        new PageHead("Where sources disagree", "", version),
        figures(check, disputes),
        VerdictCount.of(check.findings()),
        cards(index, sources),
        KindTable.of(disputes),
        SourceMatrix.of(check.findings()),
        List.copyOf(sources.keySet()),
        check.notices().stream().map(Object::toString).toList());
  }

  private static Map<String, Integer> sources(Check check) {
    TreeSet<String> names =
        check.alignment().stories().stream()
            .flatMap(story -> story.articles().stream())
            .map(StoryArticle::source)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  private static List<Figure> figures(Check check, List<Finding> disputes) {
    int origins =
        check.alignment().stories().stream().mapToInt(story -> story.origins(paths(story))).sum();
    return List.of(
        figure(check.alignment().stories().size(), "story", "stories"),
        figure(check.articles().size(), "article", "articles"),
        figure(origins, "origin", "origins"),
        figure(check.findings().size(), "shared fact", "shared facts"),
        figure(disputes.size(), "disputed fact", "disputed facts"));
  }

  private static Figure figure(int number, String one, String several) {
    return new Figure(String.valueOf(number), number == 1 ? one : several);
  }

  private static List<String> paths(Story story) {
    return story.articles().stream().map(StoryArticle::path).toList();
  }

  private static List<StoryCard> cards(CheckIndex index, Map<String, Integer> sources) {
    Comparator<Story> worstFirst = Comparator.comparingLong(story -> 0);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      worstFirst =
          worstFirst.thenComparing(
              story -> count(index.findings(story), severity), Comparator.reverseOrder());
    }
    List<Story> sorted =
        index.check().alignment().stories().stream()
            .sorted(
                worstFirst
                    .thenComparing(story -> index.findings(story).size(), Comparator.reverseOrder())
                    .thenComparing(Story::title)
                    .thenComparing(Story::id))
            .toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> card(index, sorted.get(i), i < PAGE ? "" : "off", sources))
        .toList();
  }

  int pageSize() {
    return PAGE;
  }

  /** Returns how many disputes and updates all stories list. */
  int disputeLines() {
    return stories.stream().mapToInt(story -> story.disputes().size()).sum();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.verdict().isDispute() && finding.severity() == severity)
        .count();
  }

  private static StoryCard card(
      CheckIndex index, Story story, String turn, Map<String, Integer> sources) {
    List<Finding> findings = index.findings(story);
    List<String> paths = paths(story);
    return new StoryCard(
        turn,
        CheckIndex.storyPage(story),
        story.title(),
        Counted.of(paths.size(), "article") + ", " + Counted.of(story.origins(paths), "origin"),
        story.articles().stream()
            .map(StoryArticle::source)
            .distinct()
            .collect(Collectors.joining(", ")),
        VerdictCount.of(findings),
        findings.stream()
            .filter(
                finding -> finding.verdict().isDispute() || finding.verdict() == Verdict.UPDATED)
            .map(finding -> dispute(story, finding, sources))
            .toList());
  }

  private static Dispute dispute(Story story, Finding finding, Map<String, Integer> sources) {
    List<Group> groups = Group.of(finding);
    return new Dispute(
        CheckIndex.storyPage(story) + "#" + finding.fact().id(),
        FindingText.title(finding.fact()),
        VerdictMark.of(finding.verdict()),
        RuleNames.of(finding.severity()),
        RuleNames.of(finding.fact().role().kind()),
        groups.stream().map(Group::values).collect(Collectors.joining(" / ")),
        groups.stream().map(group -> numbers(group, sources)).collect(Collectors.joining("/")));
  }

  private static String numbers(Group group, Map<String, Integer> sources) {
    return group.sources().stream()
        .map(source -> String.valueOf(sources.getOrDefault(source, -1)))
        .collect(Collectors.joining(" "));
  }
}
