package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;
import twosource.compare.Verdict;
import twosource.gate.Gate;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.gate.Reviewer;
import twosource.gate.StaleAcceptance;
import twosource.gate.Standing;

/**
 * Writes for an editor what is disputed, story by story, the gravest first.
 *
 * <p>What is agreed upon or accepted is only counted. The layout is ASCII and a hundred columns
 * wide; the articles are quoted as they are, the words that bear a claim between square brackets.
 */
public final class TextReport {

  private final Review review;
  private final int most;
  private final boolean colours;

  /** Reports on all articles of a check, and on all that is disputed. */
  public TextReport(Check check) {
    this(new Reviewer(Gate.never()).review(check), Integer.MAX_VALUE, false);
  }

  /**
   * Reports on the new articles of a review.
   *
   * @param most how many findings at most are shown; the others are counted
   * @param colours whether to set verdicts off for a terminal
   */
  public TextReport(Review review, int most, boolean colours) {
    this.review = review;
    this.most = most;
    this.colours = colours;
  }

  /** Writes the whole summary and flushes; does not close the writer. */
  public void write(Writer out) throws IOException {
    Lines lines = new Lines(out, colours);
    List<Reviewed> open = review.shown().stream().filter(Reviewed::isOpen).toList();
    List<Reviewed> shown = open.stream().sorted(Reviewer.GRAVEST_FIRST).limit(most).toList();
    for (Story story : review.check().alignment().stories()) {
      writeStory(lines, story, shown);
    }
    if (open.size() > shown.size()) {
      lines.wrapped("", "... and " + (open.size() - shown.size()) + " more.");
      lines.blank();
    }
    for (StaleAcceptance stale : review.stale()) {
      lines.labelled("WARNING", Lines.Style.DOUBTFUL, stale.message());
      lines.line("  " + stale.file() + ":" + stale.line());
      lines.blank();
    }
    writeTotal(lines, open.isEmpty());
    lines.flush();
  }

  private void writeStory(Lines lines, Story story, List<Reviewed> shown) throws IOException {
    List<Reviewed> disputed =
        shown.stream()
            .filter(found -> found.finding().fact().story().id().equals(story.id()))
            .toList();
    if (disputed.isEmpty()) {
      return;
    }
    lines.heading(heading(story));
    lines.blank();
    FindingText text = new FindingText(lines, new Quotes(review.check().articles()));
    for (Reviewed found : disputed) {
      text.write(found.finding());
      lines.blank();
    }
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

  private void writeTotal(Lines lines, boolean nothing) throws IOException {
    if (nothing) {
      lines.line("No fact is disputed" + (aside().isEmpty() ? "." : " otherwise."));
    }
    lines.wrapped("", articles() + ": " + verdicts() + ".");
    if (!aside().isEmpty()) {
      lines.wrapped("", "Left aside: " + String.join(", ", aside()) + ".");
    }
  }

  private String articles() {
    int all = review.check().articles().size();
    int old = all - review.newArticles().size();
    String stories =
        " in " + Counted.of(review.check().alignment().stories().size(), "story", "stories");
    return old == 0
        ? Counted.of(all, "article") + stories
        : Counted.of(all - old, "new article")
            + " held against "
            + Counted.of(old, "other")
            + stories;
  }

  private String verdicts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    review.findings().forEach(found -> counts.merge(found.finding().verdict(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((verdict, count) -> parts.add(count + " " + words(verdict, count)));
    return parts.isEmpty() ? "no fact in common" : String.join(", ", parts);
  }

  /** Counts the disputes that do not count, by the reason for which they do not. */
  private List<String> aside() {
    List<String> parts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      int count = review.count(standing);
      if (count > 0 && standing != Standing.OPEN) {
        parts.add(count + " " + words(standing));
      }
    }
    return parts;
  }

  private static String words(Standing standing) {
    return switch (standing) {
      case OPEN -> "open";
      case ACCEPTED -> "accepted";
      case KNOWN -> "known from the baseline";
      case THIN -> "told by too few origins";
    };
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
