package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedSourcesTest {

  @Test
  void tells_once_of_each_source_that_several_files_claim() {
    assertThat(
            SharedSources.notices(
                Map.of(
                    "b.txt", "Wire", "a.txt", "Wire", "c.txt", "Post", "d.txt", "Sun", "e.txt",
                    "Sun", "f.txt", "Sun")))
        .extracting(Object::toString)
        .containsExactly(
            "d.txt: 3 files claim the source Sun: d.txt, e.txt, f.txt;"
                + " expected one of a source in a story",
            "a.txt: two files claim the source Wire: a.txt, b.txt;"
                + " expected one of a source in a story");
  }
}
