package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.rule.RuleLoader;
import twosource.text.Article;
import twosource.text.Metadata;

class StoryViewTest {

  private static Check check(Article... articles) {
    return new Twosource(RuleLoader.builtIn(), 2).checkAsOneStory(List.of(articles));
  }

  private static StoryView story(Article... articles) {
    Check check = check(articles);
    return StoryView.of(new CheckIndex(check), check.alignment().stories().get(0), "1.2.3");
  }

  private static Article article(String source, String moment, String text) {
    Metadata metadata =
        new Metadata(
            Optional.of(source),
            Optional.of(LocalDate.parse(moment.substring(0, 10))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse(moment)));
    return Pages.article(source + ".txt", metadata, text);
  }

  @Test
  void shows_times_as_wide_as_they_are_stated() {
    StoryView view =
        story(
            article(
                "Mail",
                "2024-05-15T08:00:00Z",
                "Jo Ito met Ann Roy in Lima on Tuesday. They talked for five hours."),
            article(
                "Wire",
                "2024-05-15T09:00:00Z",
                "Jo Ito met Ann Roy in Lima on Monday evening. They talked for five hours."));
    List<Timeline.Bar> bars =
        view.timeline().lanes().stream().flatMap(lane -> lane.bars().stream()).toList();
    assertThat(bars).extracting(Timeline.Bar::words).contains("“Tuesday”", "“Monday evening”");
    assertThat(bars)
        .filteredOn(bar -> bar.words().equals("“Tuesday”"))
        .allSatisfy(bar -> assertThat(bar.from() + bar.width()).isEqualTo(100));
  }

  @Test
  void shows_a_growing_toll_as_steps() {
    StoryView view =
        story(
            article("Mail", "2024-05-14T08:00:00Z", "The quake killed five people in Lima."),
            article("Wire", "2024-05-15T08:00:00Z", "The quake killed nine people in Lima."));
    assertThat(view.growing()).hasSize(1);
    List<StepChart.Step> steps = view.growing().get(0).growth().orElseThrow().steps();
    assertThat(steps).extracting(StepChart.Step::value).containsExactly("5", "9");
    assertThat(steps).extracting(StepChart.Step::who).containsExactly("Mail", "Wire");
    assertThat(steps.get(1).at()).isGreaterThan(steps.get(0).at());
    assertThat(steps.get(1).height()).isLessThan(steps.get(0).height());
    assertThat(steps.get(1).above()).isEqualTo(steps.get(0).height());
  }

  @Test
  void folds_articles_of_one_origin_into_one_column() {
    String copy = "Jo Ito talked with Ann Roy for two hours in Lima, according to Wire.";
    StoryView view =
        story(
            article("Mail", "2024-05-15T08:00:00Z", copy),
            article("Post", "2024-05-15T08:00:00Z", copy),
            article("Wire", "2024-05-15T08:00:00Z", "Jo Ito talked with Ann Roy for 40 minutes."));
    assertThat(view.matrix().columns())
        .hasSizeLessThan(3)
        .anySatisfy(column -> assertThat(column.name()).contains("Mail, Post"));
  }

  @Test
  void counts_who_disagrees_with_whom() {
    Check check =
        check(
            article("Mail", "2024-05-15T08:00:00Z", "Jo Ito talked with Ann Roy for two hours."),
            article("Wire", "2024-05-15T08:00:00Z", "Jo Ito talked with Ann Roy for 40 minutes."));
    SourceMatrix matrix = SourceMatrix.of(check.findings());
    assertThat(matrix.sources()).containsExactly("Mail", "Wire");
    SourceMatrix.Cell cell = matrix.rows().get(0).cells().get(1);
    assertThat(cell.disputes()).isEqualTo(1);
    assertThat(cell.href("Mail")).isEqualTo("#source=Mail&against=Wire");
    assertThat(matrix.rows().get(0).cells().get(0).disputes()).isZero();
  }
}
