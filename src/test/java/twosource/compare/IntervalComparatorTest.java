package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.claim.Phase;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;

class IntervalComparatorTest {

  /** A Tuesday. */
  private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 11);

  private static final ValueComparator COMPARATOR = new IntervalComparator(false);

  /** Reads {@code Tue}, {@code Tue-Thu}, {@code Wed 0-6}. */
  private static TimeInterval time(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length == 2) {
      String[] hours = parts[1].split("-", -1);
      LocalDate day = day(parts[0]);
      return new TimeInterval(
          day.atStartOfDay().plusHours(Integer.parseInt(hours[0])),
          day.atStartOfDay().plusHours(Integer.parseInt(hours[1])),
          Granularity.HOUR);
    }
    String[] days = text.split("-", -1);
    return TimeInterval.ofDays(
        day(days[0]), day(days[days.length - 1]).plusDays(1), Granularity.DAY);
  }

  private static LocalDate day(String name) {
    return switch (name) {
      case "Mon" -> TUESDAY.minusDays(1);
      case "Tue" -> TUESDAY;
      case "Wed" -> TUESDAY.plusDays(1);
      case "Thu" -> TUESDAY.plusDays(2);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static BoundClaim claim(String path, String text, Phase phase) {
    return ClaimFixture.claim(path, text, time(text), phase);
  }

  private static BoundClaim length(int hours) {
    return ClaimFixture.claim(
        "c", hours + " hours", new Quantity(Range.of(hours * 3600.0), Unit.SECOND));
  }

  @ParameterizedTest
  @CsvSource({
    "Tue, WHOLE, Tue, WHOLE, SAME",
    "Tue, START, Tue, END, COMPATIBLE",
    "Tue 17-24, WHOLE, Tue, WHOLE, COMPATIBLE",
    "Mon-Wed, WHOLE, Wed-Thu, WHOLE, COMPATIBLE",
    "Tue, WHOLE, Wed, WHOLE, EXCLUSIVE",
    "Tue, WHOLE, Thu, END, EXCLUSIVE",
    "Tue, WHOLE, Wed 0-6, WHOLE, EXCLUSIVE",
    "Tue, WHOLE, Wed 0-6, END, RECONCILABLE",
    "Tue, START, Wed 0-6, END, RECONCILABLE",
    "Tue, WHOLE, Wed 7-12, END, EXCLUSIVE",
    "Mon, WHOLE, Wed 0-6, END, EXCLUSIVE",
    "Tue, END, Wed 0-6, END, EXCLUSIVE"
  })
  void holds_times_against_each_other(
      String first, Phase firstPhase, String second, Phase secondPhase, Fit expected) {
    assertThat(
            ClaimFixture.judge(
                    COMPARATOR, claim("a", first, firstPhase), claim("b", second, secondPhase))
                .fit())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Tue, WHOLE, Wed 0-6, END, 5, RECONCILABLE",
    "Tue, WHOLE, Wed 7-12, END, 5, EXCLUSIVE",
    "Tue, WHOLE, Wed 7-12, END, 8, RECONCILABLE",
    "Mon, WHOLE, Wed 0-6, END, 20, EXCLUSIVE",
    "Mon, WHOLE, Wed 0-6, END, 30, RECONCILABLE",
    "Tue 20-24, START, Wed, WHOLE, 5, RECONCILABLE",
    "Tue 8-12, START, Wed, WHOLE, 5, EXCLUSIVE"
  })
  void reckons_with_the_length(
      String first, Phase firstPhase, String second, Phase secondPhase, int hours, Fit expected) {
    BoundClaim a = claim("a", first, firstPhase);
    BoundClaim b = claim("b", second, secondPhase);
    assertThat(
            ClaimFixture.judge(COMPARATOR, a, b, ClaimFixture.subject(a, b, length(hours))).fit())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Tue 6-7, Tue 8-9, SAME",
    "Tue 6-7, Tue, SAME",
    "Tue 6-7, Tue-Thu, COMPATIBLE",
    "Tue 20-24, Wed 0-6, EXCLUSIVE"
  })
  void holds_days_against_each_other(String first, String second, Fit expected) {
    BoundClaim a = claim("a", first, Phase.WHOLE);
    BoundClaim b = claim("b", second, Phase.WHOLE);
    assertThat(ClaimFixture.judge(new IntervalComparator(true), a, b).fit()).isEqualTo(expected);
  }

  @Test
  void explains_that_it_ran_past_midnight() {
    BoundClaim a = claim("a", "Tue", Phase.WHOLE);
    BoundClaim b = claim("b", "Wed 0-6", Phase.END);
    assertThat(
            ClaimFixture.judge(COMPARATOR, a, b, ClaimFixture.subject(a, b, length(5))).reasoning())
        .isEqualTo(
            "\"Tue\" and \"Wed 0-6\", read as 2025-03-11 and 2025-03-12T00:00/06:00, are different"
                + " times, but what ended then and lasted up to 5 hours began on 2025-03-11 at the"
                + " earliest, so both hold if it ran past midnight");
  }
}
