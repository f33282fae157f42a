package twosource.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import twosource.normalise.SentenceFixture;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Sentence;

class TimexPropertiesTest {

  private static final String VALUE = "[0-9A-Z][-0-9A-Z_:.]*";

  private final TimeNormaliser times = new TimeNormaliser();
  private final TimexTagger tagger = new TimexTagger();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2090, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "MMMM d , uuuu", "MMM. d , uuuu", "d MMMM uuuu", "EEEE , MMMM d , uuuu", "uuuu-MM-dd");
  }

  @Provide
  Arbitrary<String> relatives() {
    return Arbitraries.of(
        "Tuesday", "last Friday", "yesterday", "last week", "early Monday", "the weekend");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a",
            "the",
            "two",
            "5",
            "year",
            "years",
            "ago",
            "earlier",
            "Monday",
            "night",
            "early",
            "last",
            "this",
            "week",
            "of",
            "third",
            "quarter",
            "1998",
            "'98",
            "May",
            "3",
            ",",
            "in",
            "fiscal",
            "summer",
            "every",
            "daily",
            "now",
            "past",
            "10.45pm",
            "GMT",
            "mid-May",
            "-",
            "nineteen",
            "ninety-six",
            "'s",
            "end",
            "6/7/98",
            "that",
            "day",
            "before",
            ".");
    return words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
  }

  private List<TimexMention> tag(String text, LocalDate day) {
    Sentence sentence = SentenceFixture.sentence(text);
    Article article =
        new Article("a.txt", "a", text, Metadata.NONE, Optional.of(day), List.of(), List.of());
    return tagger.tag(new AnnotatedArticle(article, List.of(sentence), List.of()));
  }

  @Property
  void reads_a_day_in_full_as_it_was_printed(
      @ForAll("days") LocalDate day, @ForAll("forms") String form) {
    String text = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
    List<TimexMention> found = tag("on " + text, LocalDate.of(2025, 12, 6));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).timex().value()).isEqualTo(day.toString());
  }

  @Property
  void moves_with_the_article_by_whole_weeks(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 520) int weeks,
      @ForAll("relatives") String text) {
    LocalDate then = start(text, day);
    assertThat(start(text, day.plusWeeks(weeks))).isEqualTo(then.plusWeeks(weeks));
  }

  private LocalDate start(String text, LocalDate day) {
    return times
        .read(SentenceFixture.sentence(text))
        .get(0)
        .value()
        .on(Optional.of(day))
        .orElseThrow()
        .start()
        .toLocalDate();
  }

  @Property
  void mentions_lie_in_the_text_in_order_and_apart(
      @ForAll("texts") String text, @ForAll("days") LocalDate day) {
    int end = 0;
    for (TimexMention mention : tag(text, day)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().length()).isPositive();
      // "May 5-6" is one mention of two days, which an ISO interval joins.
      assertThat(mention.timex().value()).matches(VALUE + "(/" + VALUE + ")?");
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
