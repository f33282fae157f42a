package twosource.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final String TEXT = "Itō met “Roy” 😀\n";

  private static String refusal(byte[] bytes) {
    UnreadableArticleException refusal =
        catchThrowableOfType(UnreadableArticleException.class, () -> TextDecoder.decode(bytes));
    return refusal.notice("a.txt").toString();
  }

  @Test
  void reads_utf_8_with_and_without_a_byte_order_mark() throws UnreadableArticleException {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void reads_utf_16_with_a_byte_order_mark() throws UnreadableArticleException {
    assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void refuses_other_encodings_and_names_the_byte() {
    assertThat(refusal("Ito\nmet in a café.".getBytes(ISO_8859_1)))
        .isEqualTo(
            "a.txt:2: byte 16 (0xE9) is no UTF-8; expected text in UTF-8, or in UTF-16 with a byte"
                + " order mark");
  }

  @Test
  void refuses_a_character_that_is_cut_in_two() {
    byte[] whole = "Ito met Roy 😀".getBytes(UTF_8);
    assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length - 1)))
        .startsWith("a.txt:1: byte 12 (0xF0) is no UTF-8");
  }

  @Test
  void refuses_utf_16_without_a_mark() {
    assertThat(refusal("Ito\nmet".getBytes(UTF_16LE))).startsWith("a.txt:1: holds a NUL character");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, a PDF document",
    "{\\rtf1 x, a rich text document",
    "PK\u0003\u0004x, a ZIP archive or an office document",
    "\u00ff\u00d8\u00ff\u00e0, a JPEG image",
    "\u0089PNG, a PNG image",
    "'\u001f\u008b\u0008', a gzip archive",
  })
  void names_the_form_of_a_file_that_is_no_text(String content, String form) {
    assertThat(refusal(content.getBytes(ISO_8859_1)))
        .startsWith("a.txt: is " + form + "; expected");
  }
}
