package twosource.ingest.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;

/** Finds the element of a page that shows the article's headline. */
final class PageHeadline {

  private static final PartNames NAMES = new PartNames("headlines");
  private static final int MOST_LOOKED_AT = 50;
  private static final int LONGEST = 300;
  private static final int FEWEST_WORDS = 3;

  private PageHeadline() {}

  /**
   * Returns the element; empty where the page shows none.
   *
   * @param title as the metadata have it, which tells the headline from the name of the site
   */
  static Optional<Element> find(Document page, Optional<String> title) {
    List<Element> shown =
        page.select("h1, h2, h3, [itemprop=headline]").stream()
            .limit(MOST_LOOKED_AT)
            .filter(element -> element.parents().stream().noneMatch(PageHeadline::isAside))
            .filter(element -> isTitle(element.text()))
            .toList();
    Set<String> words = words(title.orElse(""));
    return first(shown, element -> likeness(words(element.text()), words) >= 0.5)
        .or(() -> first(shown, PageHeadline::isMarked))
        .or(() -> first(shown, element -> element.normalName().equals("h1")));
  }

  private static boolean isAside(Element element) {
    return Set.of("nav", "aside", "footer").contains(element.normalName());
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST && words(text).size() >= FEWEST_WORDS;
  }

  private static boolean isMarked(Element element) {
    return element.attr("itemprop").equals("headline") || NAMES.name(element);
  }

  private static Optional<Element> first(List<Element> elements, Predicate<Element> test) {
    return elements.stream().filter(test).findFirst();
  }

  /** Returns the share of common words in the larger of two sets. */
  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / Math.max(1, Math.max(one.size(), other.size()));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Block.line(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
