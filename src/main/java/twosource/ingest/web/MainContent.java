package twosource.ingest.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's paragraphs.
 *
 * <p>First where the page marks it, by microdata, class or tag; else where the paragraphs are
 * densest, as in Readability: each paragraph speaks for the elements around it, for the nearest
 * most.
 */
final class MainContent {

  private static final PartNames BODIES = new PartNames("bodies");
  private static final int LEAST = 100;
  private static final int MOST_LEVELS = 4;

  /** Bounds how many are held against one another; no page of one article marks as many. */
  private static final int MOST_CANDIDATES = 300;

  private final Element body;
  private final Clutter clutter;
  private final Prose prose;
  private final Optional<Element> headline;

  MainContent(Element body, Clutter clutter, Prose prose, Optional<Element> headline) {
    this.body = body;
    this.clutter = clutter;
    this.prose = prose;
    this.headline = headline;
  }

  Element find() {
    List<Element> marked = new ArrayList<>();
    List<Element> articles = new ArrayList<>();
    for (Element element : body.select("*")) {
      if (prose.within(element) < LEAST) {
        continue;
      }
      if (isMarked(element)) {
        marked.add(element);
      } else if (isArticle(element)) {
        articles.add(element);
      }
    }
    Element dense = densest();
    return choose(marked, dense).or(() -> choose(articles, dense)).orElse(dense);
  }

  private static boolean isMarked(Element element) {
    return element.attr("itemprop").equals("articleBody") || BODIES.name(element);
  }

  private static boolean isArticle(Element element) {
    String tag = element.normalName();
    return tag.equals("article") || tag.equals("main") || element.attr("role").equals("main");
  }

  /** Returns the first that is large enough, with its likes beside it that hold the rest. */
  private Optional<Element> choose(List<Element> found, Element dense) {
    List<Element> candidates = found.subList(0, Math.min(MOST_CANDIDATES, found.size()));
    int largest = candidates.stream().mapToInt(prose::within).max().orElse(0);
    List<Element> outer = new ArrayList<>();
    for (Element candidate : candidates) {
      boolean large = prose.within(candidate) * 3 >= largest;
      if (large && outer.stream().noneMatch(each -> isWithin(candidate, each))) {
        outer.add(candidate);
      }
    }
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    Element first = withHeadline(outer).orElse(outer.get(0));
    return Optional.of(wholeOf(innermost(first, candidates), outer))
        .filter(chosen -> !isOutweighed(chosen, dense));
  }

  /** A name may deceive: what stands apart from much more text is hardly the article. */
  private boolean isOutweighed(Element chosen, Element dense) {
    boolean apart = !chosen.equals(dense) && !isWithin(chosen, dense) && !isWithin(dense, chosen);
    return apart && prose.within(chosen) * 2 < prose.within(dense);
  }

  private Optional<Element> withHeadline(List<Element> candidates) {
    return headline.flatMap(
        title -> candidates.stream().filter(each -> isWithin(title, each)).findFirst());
  }

  /** Returns the smallest candidate within the outer one that holds nearly all of its text. */
  private Element innermost(Element outer, List<Element> candidates) {
    Element inner = outer;
    for (Element candidate : candidates) {
      if (isWithin(candidate, inner) && prose.within(candidate) * 4 >= prose.within(inner) * 3) {
        inner = candidate;
      }
    }
    return inner;
  }

  /** A body in pieces, between which advertisements stand, or the posts of a live report. */
  private Element wholeOf(Element first, List<Element> outer) {
    Element parent = first.parent();
    boolean inPieces =
        outer.size() > 1
            && parent != null
            && outer.stream().filter(each -> parent.equals(each.parent())).count() > 1
            && headline.filter(title -> isWithin(title, first)).isEmpty()
            && outer.stream().noneMatch(each -> each.selectFirst("h1") != null);
    return inPieces && parent != null ? parent : first;
  }

  private Element densest() {
    Map<Element, Integer> scores = new HashMap<>();
    for (Element element : body.select("*")) {
      int weight = prose.own(element);
      Element around = element.parent();
      for (int level = 0; weight > 0 && level < MOST_LEVELS && around != null; level++) {
        scores.merge(around, weight >> level, Integer::sum);
        around = around.equals(body) ? null : around.parent();
      }
      scores.merge(element, weight * 3 / 4, Integer::sum);
    }
    Element best = body;
    int most = 0;
    for (Element element : body.select("*")) {
      int score = scores.getOrDefault(element, 0);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return withNeighbours(best);
  }

  /** Climbs up to the headline, while most of what is around is the article's as well. */
  private Element withNeighbours(Element dense) {
    Element whole = dense;
    Element around = dense.parent();
    while (around != null
        && !whole.equals(body)
        && prose.within(around) * 3 <= prose.within(dense) * 4) {
      Element soFar = whole;
      if (clutter.holds(around) || headline.filter(each -> isWithin(each, soFar)).isPresent()) {
        return whole;
      }
      whole = prose.within(around) > prose.within(whole) ? around : whole;
      around = around.equals(body) ? null : around.parent();
    }
    return whole;
  }

  static boolean isWithin(Element inner, Element outer) {
    for (Element each = inner.parent(); each != null; each = each.parent()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
