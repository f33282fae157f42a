package twosource;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import twosource.text.Article;

/**
 * Is a short article about a meeting of invented people, as one of several outlets would word it.
 *
 * @param wording which outlet's way of telling it
 * @param published the day on which it appeared
 * @param daysAgo how long before it the meeting was held, one to five days
 * @param hours how long the meeting lasted
 * @param leader who led the other side's delegation
 * @param quoted what the host said of it
 */
record GeneratedArticle(
    int wording,
    LocalDate published,
    int daysAgo,
    int hours,
    String venue,
    String leader,
    String quoted) {

  private static final int WORDINGS = 4;

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);

  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");

  static Arbitrary<GeneratedArticle> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, WORDINGS - 1),
            Arbitraries.integers().between(0, 400).map(MONDAY::plusDays),
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(2, 6),
            Arbitraries.of("Vienna", "Lisbon", "Oslo"),
            Arbitraries.of("Carla Lima", "Ann Roy"),
            Arbitraries.of(
                "We have found a way that all of us can go",
                "We have found a road that all of us can go"))
        .as(GeneratedArticle::new);
  }

  /** Tells the same some weeks later. */
  GeneratedArticle weeksLater(int weeks) {
    return new GeneratedArticle(
        wording, published.plusWeeks(weeks), daysAgo, hours, venue, leader, quoted);
  }

  Article article(String path, String source) {
    return TestProgram.article(
        path, "---\nsource: %s\npublished: %s\n---\n%s\n".formatted(source, published, text()));
  }

  private String text() {
    LocalDate day = published.minusDays(daysAgo);
    String weekday = day.format(WEEKDAY);
    String date = day.format(LONG_DATE);
    String number = NUMBERS.get(hours - 1);
    return switch (wording) {
      case 0 ->
          """
          Jo Ito, the special envoy, met Eva Berg in %s on %s. They talked for %s hours.

          The Peruvian delegation was led by %s. "%s," Jo Ito said after the meeting.
          """
              .formatted(venue, date, number, leader, quoted);
      case 1 ->
          """
          A %s-hour meeting of Jo Ito and Eva Berg took place in %s on %s.

          “%s,” said Jo Ito. %s headed the Peruvian delegation.
          """
              .formatted(number, venue, weekday, quoted, leader);
      case 2 ->
          """
          On %s, Jo Ito and Eva Berg held talks in %s. The talks lasted %d hours, officials said.

          Leading the Peruvian delegation was %s, who will meet Jo Ito again next week.
          """
              .formatted(day, venue, hours, leader);
      case 3 ->
          """
          Jo Ito met Eva Berg %s for about %s hours in %s, according to the envoy's office.

          The Peruvian delegation is headed by %s. “%s,” Ms. Ito said.
          """
              .formatted(
                  daysAgo == 1 ? "yesterday" : "on " + weekday, number, venue, leader, quoted);
      default -> throw new IllegalStateException("no wording " + wording);
    };
  }
}
