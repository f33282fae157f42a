package twosource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what a reader finds in the articles of one story.
 *
 * @param facts what the articles claim of one and the same thing
 * @param apart claims that look alike but speak of different things
 */
record GoldStory(String name, List<String> articles, List<Fact> facts, List<Apart> apart) {

  /**
   * Holds claims about one and the same thing.
   *
   * @param verdict {@code conflict}, {@code agree} or {@code refine}
   * @param accept the verdicts that a report may give
   * @param required whether a report that does not find the conflict has missed it
   */
  record Fact(
      String id,
      String kind,
      String verdict,
      Set<String> accept,
      boolean required,
      List<Claim> claims) {

    boolean isConflict() {
      return verdict.equals("conflict");
    }
  }

  /** Holds claims that must not be held against each other. */
  record Apart(String why, List<Claim> claims) {}

  /**
   * Is one claim of an article.
   *
   * @param article the name of its file, without folder and ending
   * @param value for people; equal values mean that the claims say the same
   */
  record Claim(String article, int start, int end, String text, String value) {}

  static GoldStory read(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      List<Fact> facts = new ArrayList<>();
      root.path("facts").forEach(node -> facts.add(fact(node)));
      List<Apart> apart = new ArrayList<>();
      root.path("apart").forEach(node -> apart.add(new Apart(text(node, "why"), claims(node))));
      return new GoldStory(text(root, "story"), texts(root.path("articles")), facts, apart);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fact fact(JsonNode node) {
    return new Fact(
        text(node, "id"),
        text(node, "kind"),
        text(node, "verdict"),
        new TreeSet<>(texts(node.path("accept"))),
        node.path("required").asBoolean(),
        claims(node));
  }

  private static List<Claim> claims(JsonNode node) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : node.path("claims")) {
      claims.add(
          new Claim(
              stem(text(claim, "article")),
              claim.path("start").asInt(),
              claim.path("end").asInt(),
              text(claim, "text"),
              claim.path("value").asText()));
    }
    return claims;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText();
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** Returns the name of a file without folder and ending. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
