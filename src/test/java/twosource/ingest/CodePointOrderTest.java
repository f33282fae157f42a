package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

  @Test
  void puts_a_shorter_name_first_and_characters_in_the_order_of_their_numbers() {
    assertThat(sorted("b", "a/b", "a", "a.txt", "Z", "ä"))
        .containsExactly("Z", "a", "a.txt", "a/b", "b", "ä");
  }

  @Test
  void puts_characters_outside_the_basic_plane_last() {
    assertThat(sorted("\ud83d\ude00", "\uffee", "\ud83d\ude01"))
        .containsExactly("\uffee", "\ud83d\ude00", "\ud83d\ude01");
  }

  private static List<String> sorted(String... names) {
    return List.of(names).stream().sorted(CodePointOrder.INSTANCE).toList();
  }
}
