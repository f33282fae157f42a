package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a time as its article states it, open until the article's date is known.
 *
 * <p>What the wording alone settles (which day, which part of it, whether its clause looks ahead)
 * is settled; what hangs on the document date is left to {@link #bind}.
 */
public sealed interface TimeExpression extends Value
    permits FixedTime,
        WeekdayTime,
        WeekendTime,
        AnnualTime,
        RelativeTime,
        DayPartTime,
        SectionTime,
        ClockTime,
        SpanTime,
        FloatingTime,
        ToldWeekdayTime,
        AroundTime,
        WeekdayOfWeekTime,
        YearAgoTime,
        ComparedTime,
        YearPartTime,
        LengthTime,
        RecurringTime,
        VagueTime {

  /**
   * Returns the time meant if the article appeared on a day; empty where that is not known and
   * matters, or where the time hangs on something else ("two days later").
   */
  Optional<TimeInterval> on(Optional<LocalDate> documentDay);

  /** Returns the time as TIMEX3 writes it at one point of a text. */
  default Timex timex(TimexAnchor anchor) {
    return on(anchor.documentDay()).map(Timex::of).orElseGet(Timex::unknown);
  }

  /** Tells whether the time moves day by day with the document date: "today", not "Tuesday". */
  boolean isDeictic();

  /** Returns the granularity in which the time is stated. */
  Granularity granularity();

  /**
   * Returns the time meant; empty where it hangs on a document date that nobody knows.
   *
   * <p>Where the document date may be some days off, a deictic time is widened to hold every day
   * that it may mean; weekdays and dates stay.
   */
  default Optional<TimeInterval> bind(Optional<DocumentDate> documentDate) {
    int slack = isDeictic() ? documentDate.map(DocumentDate::slackDays).orElse(0) : 0;
    Optional<LocalDate> day = documentDate.map(DocumentDate::day);
    if (slack == 0) {
      return on(day);
    }
    Optional<TimeInterval> first = on(day.map(d -> d.minusDays(slack)));
    Optional<TimeInterval> last = on(day.map(d -> d.plusDays(slack)));
    return first.flatMap(from -> last.map(from::hull));
  }
}
