package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.Texts;
import twosource.Twosource;
import twosource.rule.RuleLoader;
import twosource.text.Article;

class JsonReportTest {

  private final List<Article> articles =
      Texts.articles(
          "Jo Ito talked with Ann Roy for two hours.",
          "Jo Ito's meeting with Ann Roy lasted 45 minutes.");

  private JsonNode report = new ObjectMapper().nullNode();

  @BeforeEach
  void write() throws IOException {
    StringWriter out = new StringWriter();
    Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);
    new JsonReport(twosource.checkAsOneStory(articles), "1.2.3").write(out);
    report = new ObjectMapper().readTree(out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                | version, tool, rules, stories, articles, facts
          /tool             | name, version
          /rules            | digest, frames
          /stories/0        | id, title, articles
          /articles/0       | path, source, published, dated-by, origin, notices
          /facts/0          | id, fingerprint, story, subject, frame, role, kind, attribute, verdict, severity, reasoning, origins, claims
          /facts/0/claims/0 | article, start, end, line, column, text, value, group, speaker, factuality
          """)
  void keeps_the_fields_of_the_contract_in_their_order(String pointer, String fields) {
    List<String> names = new ArrayList<>();
    report.at(pointer).fieldNames().forEachRemaining(names::add);
    assertThat(String.join(", ", names)).isEqualTo(fields);
  }

  @Test
  void quotes_each_claim_as_it_stands_in_its_article() {
    for (JsonNode fact : report.get("facts")) {
      for (JsonNode claim : fact.get("claims")) {
        String text =
            articles.stream()
                .filter(article -> article.path().equals(claim.get("article").asText()))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(text.substring(claim.get("start").asInt(), claim.get("end").asInt()))
            .isEqualTo(claim.get("text").asText());
      }
    }
  }

  @Test
  void gives_claims_that_exclude_each_other_different_groups() {
    JsonNode conflict = report.get("facts").get(0);
    for (JsonNode fact : report.get("facts")) {
      conflict = fact.get("verdict").asText().equals("conflict") ? fact : conflict;
    }
    assertThat(conflict.at("/claims/0/group").asInt()).isEqualTo(1);
    assertThat(conflict.at("/claims/1/group").asInt()).isEqualTo(2);
  }
}
