package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "news/Wire Copy.txt, wire-copy-",
    "Élan à Lima.md, elan-a-lima-",
    "-, ''",
    "../../etc/passwd, passwd-",
    "日本.txt, ''",
    "a\"><b>.txt, a-b-"
  })
  void keeps_plain_letters_only(String path, String start) {
    assertThat(FileNames.of(path)).matches(start + "[0-9a-f]{10}");
  }

  @Test
  void tells_paths_apart_whose_files_are_named_alike() {
    assertThat(FileNames.of("a/wire.txt")).isNotEqualTo(FileNames.of("b/wire.txt"));
  }

  @Test
  void cuts_long_names() {
    assertThat(FileNames.of("a".repeat(500))).hasSizeLessThan(60);
  }
}
