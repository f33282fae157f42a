package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsCommandTest extends CommandLineFixture {

  @Test
  void prints_a_line_for_each_claim() throws IOException {
    writeDispute();
    Run run = run("facts", "@harbour");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    JsonNode length =
        lines.stream()
            .filter(line -> line.get("role").asText().equals("length"))
            .findFirst()
            .orElseThrow();
    assertThat(fields(length))
        .containsExactly(
            "article",
            "frame",
            "mention",
            "trigger",
            "role",
            "value",
            "text",
            "start",
            "end",
            "line",
            "column",
            "speaker",
            "factuality",
            "phase",
            "reading");
    assertThat(length.get("value").asText()).isEqualTo("PT2H");
    assertThat(TWO_HOURS.substring(length.get("start").asInt(), length.get("end").asInt()))
        .isEqualTo(length.get("text").asText());
  }

  @Test
  void tells_how_a_value_was_read_as_values_does() {
    writeDispute();
    String day =
        run("values", "@harbour/mail.txt", "--type", "time")
            .out()
            .lines()
            .filter(line -> line.contains("\"Monday\""))
            .findFirst()
            .orElseThrow();
    String reading = day.substring(day.indexOf("\"kind\""));
    assertThat(run("facts", "@harbour/mail.txt").out()).contains("\"reading\":{" + reading);
  }

  @Test
  void settles_a_day_by_the_date_of_its_article() {
    writeDispute();
    assertThat(run("facts", "@harbour/mail.txt").out()).contains("\"value\":\"2024-05-13\"");
  }

  @Test
  void prints_the_same_lines_for_an_article_whatever_stands_beside_it() {
    writeDispute();
    String both = run("facts", "@harbour", "--jobs", "4").out();
    String mail = run("facts", "@harbour/mail.txt", "--jobs", "1").out();
    String wire = run("facts", "@harbour/wire.txt").out();
    assertThat(both).isEqualTo(mail + wire);
  }

  private static List<String> fields(JsonNode line) {
    List<String> names = new ArrayList<>();
    Iterator<String> iterator = line.fieldNames();
    iterator.forEachRemaining(names::add);
    return names;
  }
}
