package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "https://www.wire.example/2020/story, wire.example",
        "http://News.Wire.example:8080/story?q=1#top, news.wire.example",
        "wire.example/story, wire.example",
        "https://wire.example/a story, wire.example",
        "not an address, none",
        "https://, none",
        "localhost, none",
        "'', none",
      })
  void finds_the_site_of_an_address(String url, String site) {
    assertThat(SourceName.site(url).orElse(null)).isEqualTo(site);
  }
}
