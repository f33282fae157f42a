package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.value.Wording;

/** Writes what is disputed as Markdown (CommonMark), story by story, the gravest first. */
public final class MarkdownReport {

  private static final int AROUND = 80;

  private final Check check;
  private final Quotes quotes;

  public MarkdownReport(Check check) {
    this.check = check;
    this.quotes = new Quotes(check.articles());
  }

  /** Writes the whole report and flushes; does not close the writer. */
  public void write(Writer out) throws IOException {
    out.write("# Where sources disagree\n\n" + total() + "\n");
    for (Story story : check.alignment().stories()) {
      List<Finding> disputed = disputed(story);
      if (!disputed.isEmpty()) {
        writeStory(out, story, disputed);
      }
    }
    out.flush();
  }

  private String total() {
    long disputed = check.findings().stream().filter(f -> f.verdict().isDispute()).count();
    return Counted.of(check.articles().size(), "article")
        + " in "
        + Counted.of(check.alignment().stories().size(), "story", "stories")
        + ": "
        + Counted.of(check.findings().size(), "shared fact")
        + ", "
        + disputed
        + " of them disputed.";
  }

  private List<Finding> disputed(Story story) {
    return check.findings().stream()
        .filter(finding -> finding.fact().story().id().equals(story.id()))
        .filter(finding -> finding.verdict().isDispute())
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  private void writeStory(Writer out, Story story, List<Finding> disputed) throws IOException {
    List<String> paths = story.articles().stream().map(StoryArticle::path).toList();
    out.write("\n## " + Markdown.escape(story.title()) + "\n\n");
    out.write(
        Counted.of(paths.size(), "article")
            + ", "
            + Counted.of(story.origins(paths), "origin")
            + "\n");
    for (Finding finding : disputed) {
      write(out, finding);
    }
  }

  private void write(Writer out, Finding finding) throws IOException {
    out.write(
        "\n### "
            + FindingText.label(finding.verdict())
            + ": "
            + Markdown.escape(FindingText.title(finding.fact()))
            + "\n\n");
    for (Map.Entry<Integer, List<BoundClaim>> group : FindingText.groups(finding).entrySet()) {
      writeGroup(out, group.getKey(), group.getValue());
    }
    out.write("\nWhy: " + Markdown.escape(finding.reasoning()) + "\n\n");
    out.write("Id: `" + finding.fact().id() + "`, fingerprint `" + finding.fingerprint() + "`\n");
  }

  private void writeGroup(Writer out, int number, List<BoundClaim> claims) throws IOException {
    out.write(number + ". " + header(claims) + "\n");
    Map<String, BoundClaim> places = new TreeMap<>();
    claims.forEach(claim -> places.putIfAbsent(quotes.place(claim), claim));
    for (Map.Entry<String, BoundClaim> entry : places.entrySet()) {
      out.write(
          "   - " + quotation(entry.getValue()) + " (" + Markdown.escape(entry.getKey()) + ")\n");
    }
  }

  private static String header(List<BoundClaim> claims) {
    String values =
        claims.stream()
            .map(BoundClaim::value)
            .filter(value -> !(value instanceof Wording))
            .map(ValueWords::of)
            .distinct()
            .collect(Collectors.joining("; "));
    String sources =
        claims.stream()
            .map(claim -> claim.article().source())
            .distinct()
            .collect(Collectors.joining(", "));
    return (values.isEmpty() ? "" : "**" + Markdown.escape(values) + "**: ")
        + Markdown.escape(sources);
  }

  private String quotation(BoundClaim claim) {
    Excerpt excerpt = quotes.excerptOf(claim, AROUND);
    return Markdown.escape(excerpt.before().stripLeading())
        + "**"
        + Markdown.escape(excerpt.words().strip())
        + "**"
        + Markdown.escape(excerpt.after());
  }
}
