package twosource.report.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.Twosource;
import twosource.ingest.Ingest;
import twosource.rule.RuleLoader;

class BrowserTest {

  private static final String DISPUTE = ".disputes > li:visible";

  @TempDir static Path folder = Path.of("");
  private static Pages pages = new Pages(Map.of());
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void writeTheSite() {
    chromium = Chromium.start();
    Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);
    pages =
        Pages.of(
            twosource.check(
                new Ingest()
                    .readAll(List.of("seeds/steel-strike", "seeds/geneva-truce"))
                    .articles()));
    pages.writeTo(folder.resolve("site"));
    Pages.hostile().writeTo(folder.resolve("hostile"));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void closeAndHearNoComplaint() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  private Page open(String path) {
    return open(path, new Browser.NewContextOptions());
  }

  /** Opens a page of the folder and notes every error, dialog and request that leaves it. */
  private Page open(String path, Browser.NewContextOptions options) {
    BrowserContext context = chromium.browser().newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(folder.toUri().toString())) {
            complaints.add("request: " + request.url());
          }
        });
    page.navigate(folder.resolve("site").toUri().resolve(path).toString());
    return page;
  }

  private static Stream<String> html() {
    return pages.files().keySet().stream().filter(path -> path.endsWith(".html")).sorted();
  }

  /** Returns one page of each kind. */
  private static List<String> kinds() {
    return Stream.of("index", "stories/", "articles/")
        .map(kind -> html().filter(path -> path.startsWith(kind)).findFirst().orElseThrow())
        .toList();
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  @Test
  void filters_and_keeps_the_filters_in_the_address() {
    Page page = open("index.html");
    int all = page.locator(DISPUTE).count();
    page.locator("#kind").selectOption("time");
    assertThat(page.locator(DISPUTE).count()).isBetween(1, all - 1);
    assertThat(page.url()).endsWith("#kind=time");
    page.locator("#q").fill("nothing of the kind");
    assertThat(page.locator(DISPUTE)).hasCount(0);
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 stories of 2, 0 disputes and updates");
    page.getByText("Clear").click();
    assertThat(page.locator(DISPUTE)).hasCount(all);
  }

  @Test
  void shows_a_filtered_view_that_a_colleague_has_sent() {
    Page page = open("index.html#q=hotel&severity=error");
    assertThat(page.locator("#q")).hasValue("hotel");
    assertThat(page.locator("#severity")).hasValue("error");
    assertThat(page.locator(DISPUTE)).hasCount(1);
    assertThat(page.locator(DISPUTE)).containsText("venue of meeting");
  }

  @Test
  void leads_from_the_matrix_of_sources_to_the_disputes_of_two() {
    Page page = open("index.html");
    Locator cell = page.locator(".pairs td a").first();
    String disputes = cell.locator("b").innerText();
    cell.click();
    assertThat(page.url()).contains("#source=").contains("&against=");
    assertThat(page.locator(DISPUTE)).hasCount(Integer.parseInt(disputes));
  }

  @Test
  void opens_the_fact_that_an_address_names() {
    Page page = open("index.html");
    page.locator(DISPUTE + " a").first().click();
    Locator fact = page.locator("details.fact[open]");
    assertThat(fact).hasCount(1);
    assertThat(fact.getByText("Why:")).isVisible();
    assertThat(fact.locator("mark").first()).isVisible();
  }

  @Test
  void leads_from_a_claim_to_its_place_in_the_article_and_back() {
    Page page = open(kinds().get(1));
    page.locator("details.fact summary").first().click();
    page.locator(".claim .place").first().click();
    assertThat(page.url()).contains("/articles/").contains("#c");
    page.locator(".claim-list a[href*=stories]").first().click();
    assertThat(page.locator("details.fact[open]")).hasCount(1);
  }

  @Test
  void is_used_by_keyboard() {
    Page page = open(kinds().get(1));
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to content");
    page.keyboard().press("Enter");
    Locator summary = page.locator("details.fact summary").first();
    for (int i = 0; i < 60 && !hasFocus(summary); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(summary).isFocused();
    assertThat(summary.evaluate("e => getComputedStyle(e).outlineStyle")).isEqualTo("solid");
    page.keyboard().press("Enter");
    assertThat(page.locator("details.fact").first()).hasAttribute("open", "");
  }

  private static boolean hasFocus(Locator element) {
    return Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"));
  }

  @Test
  void opens_every_page_without_an_error_or_a_request_elsewhere() {
    html()
        .forEach(
            path -> {
              Page page = open(path);
              assertThat(page.locator("h1")).hasCount(1);
              assertThat(page.locator(".brand").evaluate("e => getComputedStyle(e).fontWeight"))
                  .as("style sheet of " + path)
                  .isEqualTo("700");
            });
  }

  @Test
  void is_dark_where_the_reader_wants_it_dark() {
    assertThat(ground(ColorScheme.LIGHT)).isNotEqualTo(ground(ColorScheme.DARK));
  }

  private Object ground(ColorScheme scheme) {
    Page page = open("index.html", new Browser.NewContextOptions().setColorScheme(scheme));
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768})
  void fits_the_width_of_a_phone(int width) {
    for (String path : kinds()) {
      Page page = open(path, new Browser.NewContextOptions().setViewportSize(width, 800));
      openAll(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
    }
  }

  @Test
  void shows_on_paper_what_is_folded_on_the_screen() {
    Page page = open(kinds().get(1));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("details:not([open])")).hasCount(0);
    assertThat(page.locator("nav").first()).isHidden();
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("details[open]")).hasCount(0);
  }

  @Test
  void tells_all_without_scripts() {
    Page page = open("index.html", new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator(".story:visible")).hasCount(2);
    assertThat(page.locator("#filters")).isHidden();
  }

  @Test
  void takes_nothing_from_a_hostile_article_but_its_text() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("hostile"))) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(
              file -> {
                Page page = open(file.toUri().toString());
                openAll(page);
                assertThat(page.title()).endsWith("· Twosource");
                assertThat(page.locator("img, iframe, [onerror], [href^=javascript]")).hasCount(0);
                assertThat(page.locator("script")).hasCount(1);
              });
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void keeps_to_the_rules_of_accessibility(ColorScheme scheme) {
    for (String path : kinds()) {
      Page page = open(path, new Browser.NewContextOptions().setColorScheme(scheme));
      openAll(page);
      List<String> found =
          new AxeBuilder(page).analyze().getViolations().stream().map(BrowserTest::print).toList();
      assertThat(found).as(path + " " + scheme).isEmpty();
    }
    // The checker tries to fetch the style sheet, and the policy of the pages stops it.
    complaints.clear();
  }

  private static String print(Rule rule) {
    return rule.getImpact()
        + " "
        + rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }
}
