package twosource.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was written as JSON, as far as somebody has to name a finding of it. */
public final class ReportFile {

  private final JsonNode root;
  private final Map<String, String> sources = new HashMap<>();

  private ReportFile(JsonNode root) {
    this.root = root;
    root.path("articles")
        .forEach(
            article -> sources.put(article.path("path").asText(), article.path("source").asText()));
  }

  /** Returns the report; none where the text is no report of version 1. */
  public static Optional<ReportFile> parse(String text) {
    try {
      JsonNode root = new ObjectMapper().readTree(text);
      return Optional.of(root)
          .filter(node -> node.path("version").asInt() == 1 && node.path("facts").isArray())
          .map(ReportFile::new);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Returns the dispute that has an id or a fingerprint. */
  public Optional<DisputeSummary> dispute(String reference) {
    for (JsonNode fact : root.path("facts")) {
      if (reference.equals(fact.path("id").asText())
          || reference.equals(fact.path("fingerprint").asText())) {
        return Optional.of(summary(fact));
      }
    }
    return Optional.empty();
  }

  private DisputeSummary summary(JsonNode fact) {
    List<DisputeSummary.Side> sides = new ArrayList<>();
    for (JsonNode claim : fact.path("claims")) {
      String article = claim.path("article").asText();
      sides.add(
          new DisputeSummary.Side(
              claim.path("text").asText(), sources.getOrDefault(article, article), article));
    }
    return DisputeSummary.of(
        fact.path("fingerprint").asText(),
        fact.path("verdict").asText(),
        fact.path("attribute").asText(),
        fact.path("subject").asText(),
        sides);
  }
}
