package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.rule.RuleLoader;
import twosource.text.Article;

/** The same articles give the same bytes, whatever the order, the machine and the place. */
@Isolated("changes the locale and the time zone of the whole process")
class DeterminismTest {

  private static final String SEEDS = "seeds";

  private static List<Article> articles = List.of();
  private static String report = "";

  @BeforeAll
  static void read() {
    articles = TestProgram.read(SEEDS);
    report = TestProgram.json(TestProgram.check(articles));
  }

  @Test
  void writes_the_same_bytes_again() {
    assertThat(report).contains("\"verdict\"");
    assertThat(TestProgram.json(TestProgram.check(TestProgram.read(SEEDS)))).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void does_not_depend_on_the_order_of_articles(long seed) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled).isNotEqualTo(articles);
    assertThat(TestProgram.json(TestProgram.check(shuffled))).isEqualTo(report);
  }

  @Test
  void does_not_depend_on_the_order_of_paths() {
    List<String> paths = new ArrayList<>(articles.stream().map(Article::path).toList());
    Collections.reverse(paths);
    assertThat(TestProgram.json(TestProgram.check(TestProgram.read(paths.toArray(new String[0])))))
        .isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void does_not_depend_on_the_number_of_threads(int threads) {
    Twosource twosource = new Twosource(RuleLoader.builtIn(), threads);
    assertThat(TestProgram.json(twosource.check(articles))).isEqualTo(report);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar, Asia/Riyadh",
    "de, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist-nu-thai, Etc/GMT+12"
  })
  void does_not_depend_on_locale_and_time_zone(String locale, String zone) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Twosource twosource = new Twosource(RuleLoader.builtIn());
      assertThat(TestProgram.json(twosource.check(TestProgram.read(SEEDS)))).isEqualTo(report);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void does_not_depend_on_the_process() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            PrintReport.class.getName(),
            SEEDS);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEqualTo(report);
  }
}
