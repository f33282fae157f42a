package twosource.ingest.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which parts of a page are none of its article: navigation, banners, comments, share bars.
 *
 * <p>A part that holds the headline, or what the page marks as the article's body, or most of all
 * text is never taken for such, whatever it is called, but comments are, however long.
 */
final class Clutter {

  private static final PartNames TAGS = new PartNames("tags");
  private static final PartNames ROLES = new PartNames("roles");
  private static final PartNames READERS = new PartNames("readers");
  private static final PartNames BESIDE = new PartNames("beside");

  /** Elements that no browser shows, of which text may hold anything. */
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "head", "textarea", "svg", "select");

  private static final Set<String> ARTICLE = Set.of("html", "body", "main", "article", "h1");

  private final Prose all;
  private final int most;
  private final Set<Element> kept = new HashSet<>();

  /** Looks at a page. */
  Clutter(Document page, Optional<Element> headline) {
    this.all = Prose.under(page, element -> UNSEEN.contains(element.normalName()));
    this.most = all.within(page.body()) * 3 / 5;
    headline.ifPresent(this::keep);
    page.select("[itemprop=articleBody]").forEach(this::keep);
  }

  /** Knows nothing of a page: for fragments that hold an article and nothing more. */
  Clutter(Element fragment) {
    this.all = Prose.under(fragment, element -> UNSEEN.contains(element.normalName()));
    this.most = all.within(fragment) * 3 / 5;
  }

  private void keep(Element element) {
    Element each = element;
    while (each != null && kept.add(each)) {
      each = each.parent();
    }
  }

  /** Tells whether the element, with all that it holds, is none of the article. */
  boolean holds(Element element) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return true;
    }
    if (ARTICLE.contains(tag) || kept.contains(element)) {
      return false;
    }
    if (isHidden(element) || isOfReaders(element)) {
      return true;
    }
    return isBeside(element, tag) && !(most > 0 && all.within(element) > most);
  }

  private static boolean isOfReaders(Element element) {
    return READERS.name(element) || element.attr("itemtype").endsWith("/Comment");
  }

  private static boolean isBeside(Element element, String tag) {
    return TAGS.contains(tag)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isBanner(element, tag)
        || BESIDE.name(element);
  }

  /** The header of a page is its banner; that of an article holds headline and byline. */
  private static boolean isBanner(Element element, String tag) {
    Element parent = element.parent();
    return tag.equals("header") && parent != null && parent.normalName().equals("body");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() < 1000
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
