package twosource.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads what a page says of its article in JSON-LD, with the words of schema.org.
 *
 * <p>An article may lie in a list, in {@code @graph} or below a page; a publisher or an author may
 * be named by its {@code @id}. What is broken says nothing.
 */
final class JsonLd {

  private static final int MOST_NESTED = 64;
  private static final List<String> ARTICLES =
      List.of("Article", "Report", "BlogPosting", "LiveBlogPosting", "Reportage");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).build());
  }

  private final Map<String, JsonNode> byId = new HashMap<>();
  private JsonNode article = MissingNode.getInstance();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd read = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(script.data()).ifPresent(read::look);
    }
    return read;
  }

  private static Optional<JsonNode> parsed(String data) {
    try {
      return Optional.ofNullable(JSON.readTree(bare(data)));
    } catch (JsonProcessingException e) {
      // Other statements of the page stand in its place.
      return Optional.empty();
    }
  }

  /** Leaves the comment out in which some pages wrap their scripts. */
  private static String bare(String data) {
    String json = data.replace("<![CDATA[", "").replace("]]>", "");
    int start = 0;
    while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
      start++;
    }
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    return start < end ? json.substring(start, end) : "null";
  }

  private void look(JsonNode node) {
    if (node.isArray() || node.isObject()) {
      String id = node.path("@id").asText();
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (article.isMissingNode() && isArticle(node)) {
        article = node;
      }
      node.forEach(this::look);
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types =
        type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
    return types.anyMatch(name -> ARTICLES.stream().anyMatch(name.asText()::endsWith));
  }

  /** Tells whether the page says that it holds an article. */
  boolean isArticle() {
    return !article.isMissingNode();
  }

  Optional<String> headline() {
    return text(article.path("headline")).or(() -> text(article.path("name")));
  }

  List<String> published() {
    return Stream.of("datePublished", "dateCreated", "uploadDate")
        .flatMap(key -> text(article.path(key)).stream())
        .toList();
  }

  Optional<String> publisher() {
    return Stream.of("publisher", "sourceOrganization", "provider")
        .flatMap(key -> names(article.path(key)).stream())
        .findFirst();
  }

  Optional<String> author() {
    return names(article.path("author")).or(() -> names(article.path("creator")));
  }

  Optional<String> url() {
    JsonNode page = article.path("mainEntityOfPage");
    return Stream.of(article.path("url"), page.path("@id"), page)
        .flatMap(node -> text(node).stream())
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  /** Returns the article's text, which some pages give here alone. */
  Optional<String> body() {
    return text(article.path("articleBody"));
  }

  boolean isPaid() {
    String free = article.path("isAccessibleForFree").asText();
    return free.equalsIgnoreCase("false");
  }

  private Optional<String> names(JsonNode node) {
    if (node.isArray()) {
      String all =
          StreamSupport.stream(node.spliterator(), false)
              .flatMap(each -> names(each).stream())
              .distinct()
              .collect(Collectors.joining(", "));
      return Optional.of(all).filter(names -> !names.isEmpty());
    }
    if (node.isObject()) {
      JsonNode meant = Objects.requireNonNullElse(byId.get(node.path("@id").asText()), node);
      return text(node.path("name")).or(() -> text(meant.path("name")));
    }
    return text(node);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(value -> Parser.unescapeEntities(value.asText(), false).strip())
        .filter(value -> !value.isEmpty());
  }
}
