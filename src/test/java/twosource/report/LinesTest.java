package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LinesTest {

  private final StringWriter out = new StringWriter();
  private final Lines lines = new Lines(out);

  @Test
  void wraps_at_words_and_sets_in_what_follows() throws IOException {
    lines.wrapped("  1. ", "word ".repeat(25));
    assertThat(out.toString())
        .isEqualTo("  1. " + "word ".repeat(18) + "word\n     " + "word ".repeat(5) + "word\n");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= Lines.WIDTH);
  }

  @Test
  void leaves_a_word_whole_that_fits_on_no_line() throws IOException {
    String path = "x".repeat(120);
    lines.wrapped("  ", path + " and more");
    assertThat(out.toString()).isEqualTo("  " + path + "\n  and more\n");
  }

  @Test
  void writes_a_short_line_as_it_is() throws IOException {
    lines.wrapped("  ", "two words");
    lines.wrapped("  ", "");
    assertThat(out.toString()).isEqualTo("  two words\n\n");
  }

  @Test
  void underlines_headings() throws IOException {
    lines.heading("Strike");
    assertThat(out.toString()).isEqualTo("Strike\n======\n");
  }
}
