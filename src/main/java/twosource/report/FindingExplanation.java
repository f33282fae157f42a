package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import twosource.align.BoundClaim;
import twosource.align.Decision;
import twosource.align.Fact;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.align.Subject;
import twosource.align.Thing;
import twosource.claim.StatedValue;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.rule.Comparison;
import twosource.rule.Frame;
import twosource.rule.RuleNames;
import twosource.text.Article;

/** Writes how a finding came about: its claims, the rule, and why they speak of one thing. */
public final class FindingExplanation {

  private static final int MOST_TEXT = 100;

  private final Check check;
  private final Lines lines;
  private final Quotes quotes;
  private final DecisionText decisions;
  private final Function<Article, List<StatedValue>> values;
  private final Map<String, StatedValues> readings = new HashMap<>();

  /**
   * Explains the findings of a check.
   *
   * @param values reads every value of an article; asked for the articles of the finding only
   */
  public FindingExplanation(Check check, Writer out, Function<Article, List<StatedValue>> values) {
    this.check = check;
    this.values = values;
    this.lines = new Lines(out);
    this.quotes = new Quotes(check.articles());
    this.decisions = new DecisionText(lines, quotes);
  }

  /** Returns the finding that has an id or a fingerprint. */
  public Optional<Finding> finding(String id) {
    return check.findings().stream().filter(finding -> finding.isMeantBy(id)).findFirst();
  }

  /** Writes the explanation and flushes. */
  public void write(Finding finding) throws IOException {
    Fact fact = finding.fact();
    new FindingText(lines, quotes).write(finding);
    lines.wrapped("  Rule: ", rule(fact));
    lines.blank();
    writeArticles(fact);
    writeThings(fact);
    writeDecisions(fact);
    lines.flush();
  }

  private static String rule(Fact fact) {
    Comparison comparison = fact.role().compare();
    List<String> parts = new ArrayList<>();
    parts.add(fact.attribute() + " is compared by " + RuleNames.of(comparison.by()));
    if (comparison.tolerance() > 0) {
      parts.add(
          String.format(Locale.ROOT, "with a tolerance of %.0f%%", comparison.tolerance() * 100));
    }
    if (comparison.exhaustive()) {
      parts.add("lists are meant to be whole");
    }
    if (comparison.grows()) {
      parts.add("it may grow from one publication to the next");
    }
    parts.add("a conflict is " + RuleNames.of(comparison.severity()) + " in severity");
    return String.join(", ", parts) + " (" + fact.frame().file() + ")";
  }

  private void writeArticles(Fact fact) throws IOException {
    Story story = fact.story();
    List<String> paths = fact.claims().stream().map(c -> c.article().path()).distinct().toList();
    lines.wrapped(
        "",
        Counted.of(paths.size(), "article")
            + " of "
            + Counted.of(story.origins(paths), "origin")
            + ", in the story \""
            + story.title()
            + "\":");
    for (StoryArticle article : story.articles()) {
      if (paths.contains(article.path())) {
        lines.wrapped("  ", ArticleText.of(story, article));
      }
    }
    lines.blank();
  }

  private void writeThings(Fact fact) throws IOException {
    Subject subject = fact.subject();
    lines.wrapped(
        "", "What each article says of the " + SubjectNames.of(fact.frame(), subject) + ":");
    for (Thing thing : subject.things()) {
      lines.wrapped("  ", decisions.thing(thing));
      for (BoundClaim claim : thing.claims()) {
        writeClaim("", claim);
      }
      for (BoundClaim claim : thing.borrowed()) {
        writeClaim(", from what it goes on with", claim);
      }
    }
    lines.blank();
  }

  private void writeClaim(String how, BoundClaim claim) throws IOException {
    lines.wrapped(
        String.format(Locale.ROOT, "    %-12s  ", claim.role()),
        "\""
            + Excerpt.beginning(claim.claim().evidence().text(), MOST_TEXT)
            + "\" = "
            + claim.value().print()
            + ReadingText.after(claim.value(), reading(claim))
            + how);
  }

  private Optional<StatedValue> reading(BoundClaim claim) {
    return readings
        .computeIfAbsent(claim.article().path(), this::readings)
        .of(claim.claim(), claim.value());
  }

  private StatedValues readings(String path) {
    return new StatedValues(
        check.articles().stream()
            .filter(article -> article.path().equals(path))
            .findFirst()
            .map(values)
            .orElse(List.of()));
  }

  private void writeDecisions(Fact fact) throws IOException {
    Frame frame = fact.frame();
    if (fact.subject().things().size() < 2) {
      lines.line("One article only speaks of it, so nothing had to be lined up.");
      return;
    }
    lines.line("Why these are one thing, and what was left apart from it:");
    for (Decision decision : check.alignment().decisions()) {
      if (touches(fact.subject(), decision)) {
        decisions.write(frame, decision);
      }
    }
  }

  private static boolean touches(Subject subject, Decision decision) {
    return subject.things().contains(decision.weighing().first())
        || subject.things().contains(decision.weighing().second());
  }
}
