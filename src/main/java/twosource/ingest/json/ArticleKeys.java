package twosource.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.Markup;
import twosource.text.RegionKind;

/**
 * Knows under which keys the objects of others hold an article: news-please, IPTC ninjs 1.x and
 * 2.x, JSON Feed, schema.org, NewsAPI, and the words that anybody would choose.
 *
 * <p>Of several keys for one thing the first that holds something stands.
 */
final class ArticleKeys {

  private static final List<String> TITLE = List.of("headline", "title", "headlines", "name");
  private static final List<String> PLAIN =
      List.of("maintext", "body_text", "text", "content_text", "articleBody", "article_text");
  private static final List<String> MARKED =
      List.of("body_html", "body_xhtml", "content_html", "html");

  /** Hold plain text here and HTML there. */
  private static final List<String> EITHER = List.of("body", "content", "article", "full_text");

  private static final List<String> SOURCE =
      List.of(
          "source",
          "source_domain",
          "source_name",
          "publisher",
          "outlet",
          "publication",
          "site_name",
          "site",
          "domain",
          "infosources",
          "infosource",
          "provider",
          "copyrightholder");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date_publish",
          "datePublished",
          "date_published",
          "published_at",
          "publishedAt",
          "publish_date",
          "published_date",
          "publication_date",
          "versioncreated",
          "pubDate",
          "pubdate",
          "firstcreated",
          "contentcreated",
          "date");
  private static final List<String> URL =
      List.of("url", "link", "canonical_url", "web_url", "permalink", "uri", "@id", "id");
  private static final List<String> BYLINE =
      List.of("byline", "by", "author", "authors", "creator");

  private ArticleKeys() {}

  /** Returns the article of an object; empty where the object holds no text. */
  static Optional<Draft> draft(JsonNode object) {
    List<Block> blocks = blocks(object);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Details details =
        new Details(
            first(object, SOURCE),
            all(object, PUBLISHED),
            first(object, TITLE).map(Markup::line),
            all(object, URL).stream().filter(url -> url.startsWith("http")).findFirst(),
            first(object, BYLINE).map(Markup::line));
    return Optional.of(new Draft(details, blocks));
  }

  private static List<Block> blocks(JsonNode object) {
    Optional<String> plain = text(object, PLAIN);
    Optional<String> marked = text(object, MARKED);
    Optional<String> either = text(object, EITHER);
    if (object.path("bodies").isArray()) {
      return bodies(object.path("bodies"));
    }
    // Markup tells captions and subheadings apart, which plain text does not.
    if (marked.isPresent()) {
      return Markup.blocks(marked.get());
    }
    return plain.or(() -> either).map(ArticleKeys::ofEither).orElse(List.of());
  }

  private static List<Block> ofEither(String text) {
    return Markup.isIn(text) ? Markup.blocks(text) : List.of(new Block(RegionKind.BODY, text));
  }

  /** Reads what ninjs 2.x holds of one article in several types of content. */
  private static List<Block> bodies(JsonNode bodies) {
    for (boolean wantsMarkup : new boolean[] {true, false}) {
      for (JsonNode body : bodies) {
        boolean isMarkup = body.path("contenttype").asText().contains("html");
        Optional<String> text = string(body.path("value"));
        if (text.isPresent() && isMarkup == wantsMarkup) {
          return isMarkup ? Markup.blocks(text.get()) : ofEither(text.get());
        }
      }
    }
    return List.of();
  }

  /** Returns text as it is written, with its line breaks. */
  private static Optional<String> text(JsonNode object, List<String> keys) {
    return keys.stream().flatMap(key -> string(object.path(key)).stream()).findFirst();
  }

  private static Optional<String> first(JsonNode object, List<String> keys) {
    return all(object, keys).stream().findFirst();
  }

  private static List<String> all(JsonNode object, List<String> keys) {
    List<String> found = new ArrayList<>();
    keys.forEach(key -> name(object.path(key)).ifPresent(found::add));
    return found;
  }

  /** Returns what names a thing: a string, the name of an object, or those of a list. */
  private static Optional<String> name(JsonNode node) {
    if (node.isArray()) {
      String names =
          StreamSupport.stream(node.spliterator(), false)
              .flatMap(each -> name(each).stream())
              .distinct()
              .collect(Collectors.joining(", "));
      return Optional.of(names).filter(all -> !all.isEmpty());
    }
    return node.isObject()
        ? Stream.of("name", "value", "title", "literal")
            .flatMap(key -> string(node.path(key)).stream())
            .findFirst()
        : string(node);
  }

  private static Optional<String> string(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}
