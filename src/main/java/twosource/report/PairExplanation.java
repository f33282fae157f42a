package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.align.Alignment;
import twosource.align.Decision;
import twosource.align.Likeness;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.align.Subject;
import twosource.align.Thing;
import twosource.align.Weighing;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.rule.Frame;

/** Writes what two articles have in common, and why all else of them was left apart. */
public final class PairExplanation {

  private static final int MOST_WORDS = 12;

  private final Check check;
  private final Lines lines;
  private final DecisionText decisions;

  public PairExplanation(Check check, Writer out) {
    this.check = check;
    this.lines = new Lines(out);
    this.decisions = new DecisionText(lines, new Quotes(check.articles()));
  }

  /**
   * Writes the explanation and flushes.
   *
   * @param first path of an article of the check
   * @param second path of another one
   */
  public void write(String first, String second) throws IOException {
    Set<String> pair = Set.of(first, second);
    writeArticles(pair);
    boolean oneStory =
        check.alignment().stories().stream().anyMatch(story -> holdsBoth(story, pair));
    writeStory(first, second, oneStory);
    if (oneStory) {
      writeFacts(pair);
      for (Frame frame : check.rules().frames()) {
        writeFrame(frame, pair);
      }
    }
    lines.flush();
  }

  private void writeArticles(Set<String> pair) throws IOException {
    for (Story story : check.alignment().stories()) {
      for (StoryArticle article : story.articles()) {
        if (pair.contains(article.path())) {
          lines.wrapped("", ArticleText.of(story, article));
        }
      }
    }
  }

  private static boolean holdsBoth(Story story, Set<String> pair) {
    return story.articles().stream().map(StoryArticle::path).filter(pair::contains).count() == 2;
  }

  private void writeStory(String first, String second, boolean oneStory) throws IOException {
    Likeness likeness = Likeness.of(check.alignment(), first, second);
    String alike =
        String.format(
            Locale.ROOT, "alike by %.2f, %.2f needed", likeness.cosine(), likeness.needed());
    String words =
        likeness.shared().isEmpty()
            ? "no word of what they are about"
            : String.join(", ", likeness.shared().stream().limit(MOST_WORDS).toList());
    lines.blank();
    lines.wrapped(
        "",
        oneStory
            ? "They tell of one story (" + alike + ")."
            : "They are taken for two stories ("
                + alike
                + (likeness.near() ? "" : ", and too far apart in time")
                + "), so nothing in them was weighed.");
    lines.wrapped("They share: ", words);
    lines.blank();
  }

  private void writeFacts(Set<String> pair) throws IOException {
    List<Finding> common =
        check.findings().stream()
            .filter(
                finding ->
                    finding.fact().claims().stream()
                            .map(claim -> claim.article().path())
                            .filter(pair::contains)
                            .distinct()
                            .count()
                        == 2)
            .toList();
    lines.line(common.isEmpty() ? "They have no fact in common." : "Facts that both state:");
    for (Finding finding : common) {
      lines.wrapped(
          "  " + FindingText.label(finding.verdict()) + "  ",
          FindingText.title(finding.fact()) + "  (" + finding.fact().id() + ")");
    }
    lines.blank();
  }

  private void writeFrame(Frame frame, Set<String> pair) throws IOException {
    List<Decision> weighed =
        check.alignment().decisions().stream()
            .filter(decision -> decision.weighing().first().frame().equals(frame.name()))
            .filter(decision -> isOf(decision.weighing(), pair))
            .toList();
    List<Thing> unweighed = unweighed(frame, pair, weighed);
    if (weighed.isEmpty() && unweighed.isEmpty()) {
      return;
    }
    lines.heading(frame.name());
    for (Decision decision : weighed) {
      decisions.write(frame, decision);
    }
    if (!unweighed.isEmpty()) {
      lines.wrapped(
          "  ",
          "NOT WEIGHED, as nothing in the other article shares "
              + DecisionText.needed(frame)
              + " with it:");
      for (Thing thing : unweighed) {
        lines.wrapped("    ", decisions.thing(thing));
      }
    }
    lines.blank();
  }

  private static boolean isOf(Weighing weighing, Set<String> pair) {
    return pair.contains(weighing.first().article().path())
        && pair.contains(weighing.second().article().path());
  }

  private List<Thing> unweighed(Frame frame, Set<String> pair, List<Decision> weighed) {
    Set<Thing> met = new HashSet<>();
    for (Decision decision : weighed) {
      met.add(decision.weighing().first());
      met.add(decision.weighing().second());
    }
    Alignment alignment = check.alignment();
    return alignment.subjects().stream()
        .filter(subject -> subject.frame().equals(frame.name()))
        .map(Subject::things)
        .flatMap(List::stream)
        .filter(thing -> pair.contains(thing.article().path()) && !met.contains(thing))
        .toList();
  }
}
