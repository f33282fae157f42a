package twosource.report.ci;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import twosource.TestProgram;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.gate.Acceptances;
import twosource.gate.Baseline;
import twosource.gate.Gate;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.gate.Reviewer;
import twosource.gate.Surroundings;
import twosource.rule.Severity;
import twosource.text.Article;

/** Makes reviews of two articles and writes them. */
final class ReviewFixture {

  static final String TWO_HOURS = "Jo Ito met Ann Roy in Lima for two hours on Monday.";
  static final String FORTY_MINUTES = "Jo Ito's talks with Ann Roy on Monday took 40 minutes.";

  /** What an article may hold to fool whoever reads a report. */
  static final String HOSTILE =
      "\n::error file=x::gone\n<script>alert(1)</script> ]]> <!-- &lt; {0} [click](http://x.example)"
          + " @everyone #1 | `rm` **b** %0A::warning::x \u0001\u001b[31m \u202E www.x.example\n";

  private static final Surroundings IN_APRIL =
      new Surroundings() {
        @Override
        public LocalDate today() {
          return LocalDate.of(2026, 4, 1);
        }

        @Override
        public boolean exists(String path) {
          return false;
        }
      };

  private ReviewFixture() {}

  private static Article article(String path, String source, String text) {
    return TestProgram.article(
        path, "---\nsource: " + source + "\npublished: 2025-03-14\n---\n" + text + "\n");
  }

  /** Returns articles by Mail, who is old, and Wire, who is new. */
  static Check check() {
    return TestProgram.TWOSOURCE.checkAsOneStory(
        List.of(
            article("a.txt", "Mail", TWO_HOURS), article("new/b, c.txt", "Wire", FORTY_MINUTES)));
  }

  static Review disputed() {
    return new Reviewer(Gate.at(Severity.ERROR)).review(check(), Set.of("new/b, c.txt"));
  }

  static Review agreed() {
    return new Reviewer(Gate.at(Severity.ERROR))
        .review(
            TestProgram.TWOSOURCE.checkAsOneStory(
                List.of(article("a.txt", "Mail", TWO_HOURS), article("b.txt", "Wire", TWO_HOURS))));
  }

  /** Returns a review in which the dispute is accepted and another acceptance is over. */
  static Review accepted() {
    Check check = check();
    String fingerprint =
        check.findings().stream()
            .filter(found -> found.verdict().isDispute())
            .map(Finding::fingerprint)
            .findFirst()
            .orElseThrow();
    Acceptances acceptances =
        Acceptances.parse(
            "twosource-accepted.yaml",
            """
            accepted:
              - fingerprint: "%s"
                reason: The wire leaves the dinner out.
              - fingerprint: "0123456789abcdef"
                reason: It rained.
                until: 2026-03-31
            """
                .formatted(fingerprint));
    return new Reviewer(Gate.at(Severity.WARNING), acceptances, Baseline.NONE, IN_APRIL)
        .review(check);
  }

  /** Returns a review of articles that try to break whatever quotes them. */
  static Review hostile() {
    List<Article> articles = new ArrayList<>();
    articles.add(
        article(
            "a'\"<b>&%41::,`|.txt",
            "\"Mail <img src=x onerror=alert(1)> \\u001b[0m @all | ::error::x\"",
            HOSTILE + "At " + HOSTILE.strip() + " " + TWO_HOURS + " " + HOSTILE.strip()));
    articles.add(article("b.txt", "\"W]]>\"", FORTY_MINUTES.replace(".", HOSTILE)));
    return new Reviewer(Gate.at(Severity.ERROR))
        .review(TestProgram.TWOSOURCE.checkAsOneStory(articles));
  }

  /** Returns a review that tells of one dispute so many times. */
  static Review many(int disputes) {
    Review review = disputed();
    List<Reviewed> found = Collections.nCopies(disputes, review.shown().get(0));
    return new Review(review.check(), review.gate(), review.newArticles(), found, List.of());
  }

  static String write(Format format, Review review) {
    StringWriter out = new StringWriter();
    try {
      format.reporter(new Format.Settings(Integer.MAX_VALUE, "1.2.3", false)).write(review, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
