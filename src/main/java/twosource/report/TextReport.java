package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;

/**
 * Writes for an editor what is disputed, story by story, the gravest first.
 *
 * <p>What is agreed upon is only counted. The layout is ASCII and a hundred columns wide; the
 * articles are quoted as they are, the words that bear a claim between square brackets.
 */
public final class TextReport {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.verdict() != Verdict.RECONCILABLE)
          .reversed();

  private final Check check;

  public TextReport(Check check) {
    this.check = check;
  }

  /** Writes the whole summary and flushes; does not close the writer. */
  public void write(Writer out) throws IOException {
    Lines lines = new Lines(out);
    FindingText text = new FindingText(lines, new Quotes(check.articles()));
    for (Story story : check.alignment().stories()) {
      List<Finding> disputed = disputed(story);
      if (!disputed.isEmpty()) {
        lines.heading(heading(story));
        lines.blank();
        for (Finding finding : disputed) {
          text.write(finding);
          lines.blank();
        }
      }
    }
    writeTotal(lines);
    lines.flush();
  }

  private static String heading(Story story) {
    List<String> paths = story.articles().stream().map(StoryArticle::path).toList();
    return String.format(
        Locale.ROOT,
        "%s (%s, %s)",
        story.title(),
        Counted.of(paths.size(), "article"),
        Counted.of(story.origins(paths), "origin"));
  }

  private List<Finding> disputed(Story story) {
    return check.findings().stream()
        .filter(finding -> finding.fact().story().id().equals(story.id()))
        .filter(finding -> isDisputed(finding.verdict()))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private static boolean isDisputed(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT, SELF_CONFLICT, RECONCILABLE -> true;
      case AGREE, COMPATIBLE, UPDATED, SINGLE -> false;
    };
  }

  private void writeTotal(Lines lines) throws IOException {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    check.findings().forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    if (check.findings().stream().noneMatch(finding -> isDisputed(finding.verdict()))) {
      lines.line("No fact is disputed.");
    }
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        parts.add(count + " " + words(verdict, count));
      }
    }
    lines.wrapped(
        "",
        Counted.of(check.articles().size(), "article")
            + " in "
            + Counted.of(check.alignment().stories().size(), "story", "stories")
            + ": "
            + (parts.isEmpty() ? "no fact in common" : String.join(", ", parts))
            + ".");
  }

  private static String words(Verdict verdict, int count) {
    return switch (verdict) {
      case AGREE -> "agreed upon";
      case COMPATIBLE -> "compatible";
      case UPDATED -> "updated";
      case RECONCILABLE -> "reconcilable";
      case CONFLICT -> count == 1 ? "conflict" : "conflicts";
      case SELF_CONFLICT -> count == 1 ? "self-conflict" : "self-conflicts";
      case SINGLE -> "told by one article only";
    };
  }
}
