package twosource.ingest.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Weighs the running text in each element of a page, in characters.
 *
 * <p>A block counts when it reads like sentences: it is long, it is punctuated, and most of it is
 * no link. Menus and lists of headlines weigh nothing.
 */
final class Prose {

  private static final int SHORTEST = 25;
  private static final int SHORTEST_UNPUNCTUATED = 120;

  private final Map<Element, Integer> within = new HashMap<>();
  private final Map<Element, Integer> own = new HashMap<>();

  private Prose() {}

  /** Weighs what lies under the root, but for the elements that are left out, with all in them. */
  static Prose under(Element root, Predicate<Element> leftOut) {
    Prose prose = new Prose();
    NodeTraversor.filter(prose.new Weigher(leftOut), root);
    return prose;
  }

  /** Returns the weight of an element with all that it holds. */
  int within(Element element) {
    return within.getOrDefault(element, 0);
  }

  /** Returns the weight of the text of which the element is the nearest block. */
  int own(Element element) {
    return own.getOrDefault(element, 0);
  }

  /** Sums up the text of one block. */
  private static final class Block {
    private int units;
    private int linked;
    private boolean punctuated;

    int weight() {
      boolean reads = units >= (punctuated ? SHORTEST : SHORTEST_UNPUNCTUATED);
      return reads && linked * 2 < units ? units - linked : 0;
    }
  }

  /** Walks the page once. */
  private final class Weigher implements NodeFilter {

    private final Predicate<Element> leftOut;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private int links;

    Weigher(Predicate<Element> leftOut) {
      this.leftOut = leftOut;
      blocks.push(new Block());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        if (depth > 0 && leftOut.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += element.normalName().equals("a") ? 1 : 0;
        if (Tags.isBlock(element)) {
          blocks.push(new Block());
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (Tags.isBlock(element)) {
          int weight = blocks.pop().weight();
          own.put(element, weight);
          within.merge(element, weight, Integer::sum);
        }
        Element parent = element.parent();
        if (parent != null && depth > 0) {
          within.merge(parent, within(element), Integer::sum);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(String text) {
      Block block = blocks.element();
      int units = 0;
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        units += Character.isWhitespace(unit) ? 0 : 1;
        block.punctuated |= unit == '.' || unit == ',' || unit == '”';
      }
      block.units += units;
      block.linked += links > 0 ? units : 0;
    }
  }
}
