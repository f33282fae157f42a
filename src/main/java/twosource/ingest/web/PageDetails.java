package twosource.ingest.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;

/**
 * Reads what a page states about its article.
 *
 * <p>JSON-LD is trusted before OpenGraph and its kin, these before Dublin Core, that before
 * microdata and {@code <time>}.
 */
final class PageDetails {

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher", "copyright-holder");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "pdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "date");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator");

  private final Document page;
  private final JsonLd jsonLd;
  private final Map<String, String> metas = new HashMap<>();

  PageDetails(Document page, JsonLd jsonLd) {
    this.page = page;
    this.jsonLd = jsonLd;
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        String content = Block.line(meta.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
  }

  /** Tells whether the page calls itself an article. */
  boolean isArticle() {
    return jsonLd.isArticle() || metas.getOrDefault("og:type", "").equals("article");
  }

  /** Tells whether the page calls itself the front of a site. */
  boolean isFront() {
    return !jsonLd.isArticle() && metas.getOrDefault("og:type", "").equals("website");
  }

  /** Returns the article's title as its metadata have it. */
  Optional<String> title() {
    return jsonLd.headline().or(() -> meta(TITLES)).or(this::documentTitle).map(Block::line);
  }

  private Optional<String> documentTitle() {
    String title = Block.line(page.title());
    // "Ito meets Roy | Daily Wire": the name of the site follows or precedes.
    String longest = "";
    for (String part : title.split(" [|»·–—-] | :: ", -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return Optional.of(longest.strip()).filter(text -> !text.isEmpty());
  }

  Details read(Optional<String> headline) {
    return new Details(
        jsonLd.publisher().or(() -> meta(SITES)),
        published(),
        headline.or(this::title),
        url(),
        jsonLd.author().or(() -> meta(AUTHORS)).or(this::shownAuthor));
  }

  private List<String> published() {
    List<String> dates = new ArrayList<>(jsonLd.published());
    DATES.stream().flatMap(key -> Optional.ofNullable(metas.get(key)).stream()).forEach(dates::add);
    for (Element time : page.select("[itemprop=datePublished], time[pubdate], time[datetime]")) {
      String date = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      dates.add(date.isEmpty() ? time.text() : date);
      if (dates.size() > DATES.size()) {
        break;
      }
    }
    return dates;
  }

  private Optional<String> url() {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .filter(url -> url.startsWith("http"))
        .or(() -> meta(List.of("og:url")))
        .or(jsonLd::url);
  }

  private Optional<String> shownAuthor() {
    return Optional.ofNullable(page.selectFirst("[itemprop=author] [itemprop=name]"))
        .or(() -> Optional.ofNullable(page.selectFirst("[rel=author], [itemprop=author]")))
        .map(element -> Block.line(element.text()))
        .filter(name -> name.length() <= 100);
  }

  private Optional<String> meta(List<String> keys) {
    return keys.stream()
        .flatMap(key -> Optional.ofNullable(metas.get(key)).stream())
        .filter(value -> !value.startsWith("http") || keys.contains("og:url"))
        .findFirst();
  }
}
