package twosource.report.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.align.Story;
import twosource.claim.Factuality;
import twosource.compare.Finding;
import twosource.report.Excerpt;
import twosource.report.SubjectNames;
import twosource.rule.RuleNames;
import twosource.value.DocumentDate;
import twosource.value.Granularity;
import twosource.value.TimeInterval;

/**
 * Shows when things happened, by what each source says of them, as bars below one another.
 *
 * @param outside times too far from the story's own days to be drawn, in words
 */
record Timeline(List<TimeScale.Tick> ticks, List<Lane> lanes, List<String> outside) {

  private static final int DAYS_AROUND = 14;
  private static final int LONGEST_BAR = 60;
  private static final int MOST_BARS = 80;
  private static final int MOST_WORDS = 60;
  private static final double LEAST_WIDTH = 0.8;

  /** Holds the bars of one thing. */
  record Lane(String subject, List<Bar> bars) {}

  /**
   * Shows one time that one source or several state.
   *
   * @param words in which they state it
   * @param from percent of the line's length
   * @param width percent of the line's length
   * @param manner {@code asserted}, {@code planned} and so on, which the drawing shows too
   */
  record Bar(
      String words,
      String sources,
      String reading,
      String manner,
      String role,
      double from,
      double width) {}

  /** Is a time that some claims share. */
  private record Dated(String subject, TimeInterval time, List<BoundClaim> claims) {}

  Timeline {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    outside = List.copyOf(outside);
  }

  boolean isEmpty() {
    return lanes.isEmpty();
  }

  /** Draws the dated claims of everything that the findings of a story are about. */
  static Timeline of(Story story, List<Finding> findings) {
    List<Dated> dated = dated(findings);
    TimeInterval window = window(story, dated);
    List<Dated> near = dated.stream().filter(d -> fits(d.time(), window)).limit(MOST_BARS).toList();
    List<String> outside =
        dated.stream().filter(d -> !fits(d.time(), window)).map(Timeline::inWords).toList();
    if (near.isEmpty()) {
      return new Timeline(List.of(), List.of(), outside);
    }
    TimeScale scale = scale(near);
    return new Timeline(scale.ticks(), lanes(near, scale), outside);
  }

  private static List<Dated> dated(List<Finding> findings) {
    Map<String, Dated> dated = new LinkedHashMap<>();
    Map<String, Fact> subjects = new LinkedHashMap<>();
    findings.forEach(finding -> subjects.putIfAbsent(subject(finding.fact()), finding.fact()));
    for (Fact fact : subjects.values()) {
      String name = SubjectNames.of(fact.frame(), fact.subject());
      claims(fact)
          .forEach(
              claim ->
                  dated
                      .computeIfAbsent(
                          subject(fact) + key(claim),
                          key -> new Dated(name, (TimeInterval) claim.value(), new ArrayList<>()))
                      .claims()
                      .add(claim));
    }
    return dated.values().stream()
        .sorted(
            Comparator.comparing((Dated d) -> d.time().start())
                .thenComparing(d -> d.time().end())
                .thenComparing(Dated::subject))
        .toList();
  }

  private static String subject(Fact fact) {
    return fact.frame().name() + "/" + fact.subject().id();
  }

  private static String key(BoundClaim claim) {
    return "/" + claim.claim().factuality() + "/" + claim.value().print();
  }

  private static Stream<BoundClaim> claims(Fact fact) {
    return fact.subject().things().stream()
        .flatMap(thing -> thing.claims().stream())
        .filter(claim -> claim.value() instanceof TimeInterval);
  }

  /** Returns the days of the story, which are those of its articles or else of its first claim. */
  private static TimeInterval window(Story story, List<Dated> dated) {
    List<LocalDate> published =
        story.articles().stream()
            .flatMap(article -> article.date().stream())
            .map(DocumentDate::day)
            .sorted()
            .toList();
    List<LocalDate> days =
        published.isEmpty()
            ? dated.stream().limit(1).map(d -> d.time().start().toLocalDate()).toList()
            : published;
    return days.isEmpty() ? TimeInterval.ofDay(LocalDate.EPOCH) : around(days);
  }

  private static TimeInterval around(List<LocalDate> days) {
    return TimeInterval.ofDays(
        days.get(0).minusDays(DAYS_AROUND),
        days.get(days.size() - 1).plusDays(DAYS_AROUND),
        Granularity.DAY);
  }

  private static boolean fits(TimeInterval time, TimeInterval window) {
    return !time.start().isBefore(window.start())
        && !time.end().isAfter(window.end())
        && Duration.between(time.start(), time.end()).toDays() <= LONGEST_BAR;
  }

  private static TimeScale scale(List<Dated> dated) {
    LocalDateTime start =
        dated.stream().map(d -> d.time().start()).min(Comparator.naturalOrder()).orElseThrow();
    LocalDateTime end =
        dated.stream().map(d -> d.time().end()).max(Comparator.naturalOrder()).orElseThrow();
    return TimeScale.ofDays(start, end);
  }

  private static List<Lane> lanes(List<Dated> dated, TimeScale scale) {
    Map<String, List<Bar>> lanes = new LinkedHashMap<>();
    for (Dated d : dated) {
      lanes.computeIfAbsent(d.subject(), subject -> new ArrayList<>()).add(bar(d, scale));
    }
    return lanes.entrySet().stream()
        .map(entry -> new Lane(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static Bar bar(Dated dated, TimeScale scale) {
    double from = scale.percent(dated.time().start());
    double width = Math.max(LEAST_WIDTH, scale.percent(dated.time().end()) - from);
    Factuality factuality = dated.claims().get(0).claim().factuality();
    return new Bar(
        words(dated),
        sources(dated),
        ReadingWords.of(dated.time()),
        RuleNames.of(factuality),
        roles(dated),
        Math.min(from, 100 - LEAST_WIDTH),
        TimeScale.rounded(width));
  }

  private static String words(Dated dated) {
    return dated.claims().stream()
        .map(claim -> "“" + Excerpt.beginning(claim.claim().evidence().text(), MOST_WORDS) + "”")
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private static String roles(Dated dated) {
    return dated.claims().stream()
        .map(claim -> claim.role().replace('-', ' '))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String sources(Dated dated) {
    return dated.claims().stream()
        .map(claim -> claim.article().source())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Dated dated) {
    return ReadingWords.of(dated.time())
        + " ("
        + dated.subject()
        + "; "
        + words(dated)
        + ", "
        + sources(dated)
        + ")";
  }
}
