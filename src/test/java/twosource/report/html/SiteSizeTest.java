package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.ingest.Ingest;
import twosource.rule.RuleLoader;

class SiteSizeTest {

  private static final int STORIES = 1_000;
  private static final int FACTS = 10;
  private static final int MEGABYTE = 1_000_000;

  @Test
  void keeps_pages_small_when_there_are_a_thousand_stories() {
    Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);
    Check one =
        twosource.checkAsOneStory(new Ingest().readAll(List.of("seeds/steel-strike")).articles());
    Pages pages = Pages.of(ManyStories.of(one, STORIES, FACTS));
    assertThat(pages.index().length()).isLessThan(3 * MEGABYTE);
    assertThat(pages.files().keySet().stream().filter(path -> path.startsWith("stories/")))
        .hasSize(STORIES);
    assertThat(pages.files().values().stream().filter(page -> page.length() > MEGABYTE / 5))
        .containsExactly(pages.index());
  }
}
