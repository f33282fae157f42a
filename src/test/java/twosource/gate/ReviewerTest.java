package twosource.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.TestProgram;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.Severity;

class ReviewerTest {

  private static final String TWO_HOURS = "Jo Ito met Ann Roy in Lima for two hours on Monday.";
  private static final String FORTY_MINUTES =
      "Jo Ito's talks with Ann Roy on Monday took 40 minutes.";
  private static final String FILE = "twosource-accepted.yaml";

  private static Check check(String... texts) {
    return TestProgram.TWOSOURCE.checkAsOneStory(TestProgram.articles(texts));
  }

  private static Finding dispute(Check check) {
    return check.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.CONFLICT)
        .findFirst()
        .orElseThrow();
  }

  private static Review review(Check check, String accepted, String today) {
    Surroundings surroundings =
        new Surroundings() {
          @Override
          public LocalDate today() {
            return LocalDate.parse(today);
          }

          @Override
          public boolean exists(String path) {
            return path.startsWith("elsewhere/");
          }
        };
    return new Reviewer(
            Gate.at(Severity.ERROR), Acceptances.parse(FILE, accepted), Baseline.NONE, surroundings)
        .review(check);
  }

  private static String accepted(String fingerprint, String more) {
    return "accepted:\n  - fingerprint: \"" + fingerprint + "\"\n    reason: x\n" + more;
  }

  @Test
  void fails_by_an_open_dispute() {
    Review review = new Reviewer(Gate.at(Severity.ERROR)).review(check(TWO_HOURS, FORTY_MINUTES));
    assertThat(review.fails()).isTrue();
    assertThat(review.shown()).hasSize(1).allMatch(Reviewed::fails);
  }

  @Test
  void passes_an_accepted_dispute() {
    Check check = check(TWO_HOURS, FORTY_MINUTES);
    Review review = review(check, accepted(dispute(check).fingerprint(), ""), "2026-01-01");
    assertThat(review.fails()).isFalse();
    assertThat(review.shown()).extracting(Reviewed::standing).containsExactly(Standing.ACCEPTED);
    assertThat(review.stale()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30,false,0", "2026-03-31,false,0", "2026-04-01,true,1"})
  void lets_an_acceptance_end_after_its_last_day(String today, boolean fails, int stale) {
    Check check = check(TWO_HOURS, FORTY_MINUTES);
    String until = accepted(dispute(check).fingerprint(), "    until: 2026-03-31\n");
    Review review = review(check, until, today);
    assertThat(review.fails()).isEqualTo(fails);
    assertThat(review.stale())
        .hasSize(stale)
        .allSatisfy(
            found -> {
              assertThat(found.cause()).isEqualTo(StaleAcceptance.Cause.EXPIRED);
              assertThat(found.line()).isEqualTo(2);
              assertThat(found.message()).contains("ended on 2026-03-31");
            });
  }

  @ParameterizedTest
  @CsvSource({"a.txt,1", "gone.txt,1", "elsewhere/c.txt,0"})
  void tells_of_an_acceptance_that_no_dispute_needs_once_its_articles_were_read(
      String article, int stale) {
    Review review =
        review(
            check(TWO_HOURS, FORTY_MINUTES),
            accepted("0000000000000000", "    articles: [" + article + "]\n"),
            "2026-01-01");
    assertThat(review.stale())
        .hasSize(stale)
        .allMatch(found -> found.cause() == StaleAcceptance.Cause.UNUSED);
  }

  @Test
  void lets_a_stale_acceptance_fail_a_gate_of_warnings() {
    Check check = check(TWO_HOURS);
    Surroundings nowhere =
        new Surroundings() {
          @Override
          public LocalDate today() {
            return LocalDate.of(2026, 1, 1);
          }

          @Override
          public boolean exists(String path) {
            return false;
          }
        };
    Acceptances unused = Acceptances.parse(FILE, accepted("0000000000000000", ""));
    for (Severity least : List.of(Severity.WARNING, Severity.ERROR)) {
      assertThat(new Reviewer(Gate.at(least), unused, Baseline.NONE, nowhere).review(check).fails())
          .isEqualTo(least == Severity.WARNING);
    }
  }

  @Test
  void judges_a_fact_by_what_touches_a_new_article() {
    Check check =
        check(TWO_HOURS, FORTY_MINUTES, "On Monday Jo Ito met Ann Roy for up to three hours.");
    Reviewer reviewer = new Reviewer(Gate.at(Severity.ERROR));
    assertThat(reviewer.review(check).fails()).isTrue();
    assertThat(reviewer.review(check, Set.of("a.txt")).fails()).isTrue();
    assertThat(reviewer.review(check, Set.of("c.txt")).fails()).isFalse();
  }

  @Test
  void counts_origins_and_not_copies() {
    String copy = TWO_HOURS.replace(".", " to end the long strike at the harbour of the city.");
    Check check = check(copy, copy, FORTY_MINUTES);
    assertThat(new Reviewer(new Gate(Gate.at(Severity.ERROR).least(), 2)).review(check).fails())
        .isTrue();
    assertThat(new Reviewer(new Gate(Gate.at(Severity.ERROR).least(), 3)).review(check).fails())
        .isFalse();
  }
}
