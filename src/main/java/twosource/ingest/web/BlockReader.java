package twosource.ingest.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import twosource.ingest.draft.Block;
import twosource.text.RegionKind;

/** Turns markup into blocks of text, in its order. */
final class BlockReader implements NodeFilter {

  private static final PartNames CAPTIONS = new PartNames("captions");
  private static final PartNames BYLINES = new PartNames("bylines");
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_LINK = 120;

  private final Predicate<Element> leftOut;
  private final @Nullable Element headline;
  private final @Nullable Element main;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<RegionKind> kinds = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int linked;
  private int preformatted;
  private int mainFrom;
  private int mainTo;

  private BlockReader(
      Predicate<Element> leftOut, @Nullable Element headline, @Nullable Element main) {
    this.leftOut = leftOut;
    this.headline = headline;
    this.main = main;
    kinds.push(RegionKind.BODY);
  }

  /**
   * Holds the blocks of a page.
   *
   * @param from index of the first block of the main content
   * @param to index after its last block
   */
  record Read(List<Block> blocks, int from, int to) {

    Read {
      blocks = List.copyOf(blocks);
    }
  }

  /** Reads the element, but for those in it that are left out. */
  static List<Block> read(Element root, Predicate<Element> leftOut) {
    return read(root, leftOut, null, root).blocks();
  }

  /**
   * Reads the element, but for those in it that are left out.
   *
   * @param headline the element that shows the headline, if any
   * @param main the element that holds the article's paragraphs, or the root
   */
  static Read read(
      Element root, Predicate<Element> leftOut, @Nullable Element headline, Element main) {
    BlockReader reader = new BlockReader(leftOut, headline, main);
    NodeTraversor.filter(reader, root);
    reader.endBlock();
    return new Read(reader.blocks, reader.mainFrom, Math.max(reader.mainFrom, reader.mainTo));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    switch (element.normalName()) {
      case "br" -> text.append(isHeading() ? ' ' : '\n');
      case "a" -> links++;
      case "pre" -> preformatted++;
      default -> {
        // Nothing but its kind matters.
      }
    }
    if (Tags.isBlock(element)) {
      endBlock();
      kinds.push(kind(element));
    }
    if (element.equals(main)) {
      mainFrom = blocks.size();
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "a" -> links--;
      case "pre" -> preformatted--;
      default -> {
        // Nothing but its kind matters.
      }
    }
    if (Tags.isBlock(element)) {
      endBlock();
      kinds.pop();
    }
    if (element.equals(main)) {
      mainTo = blocks.size();
    }
  }

  private boolean isHeading() {
    return kinds.element() == RegionKind.SUBHEADING || kinds.element() == RegionKind.HEADLINE;
  }

  private RegionKind kind(Element element) {
    if (element.equals(headline)) {
      return RegionKind.HEADLINE;
    }
    if (Tags.isHeading(element)) {
      return RegionKind.SUBHEADING;
    }
    String tag = element.normalName();
    if (CAPTIONS.contains(tag) || CAPTIONS.name(element)) {
      return RegionKind.CAPTION;
    }
    return BYLINES.contains(tag) || BYLINES.name(element) ? RegionKind.BYLINE : kinds.element();
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      text.append(unit == '\n' && preformatted == 0 ? ' ' : unit);
      linked += links > 0 && !Character.isWhitespace(unit) ? 1 : 0;
    }
  }

  private void endBlock() {
    RegionKind kind = kinds.element();
    List<Block> read = Block.ofMarkup(kind, text);
    int units = read.stream().mapToInt(block -> block.text().length()).sum();
    boolean mayBeLink = kind == RegionKind.BODY || kind == RegionKind.SUBHEADING;
    boolean isLink = mayBeLink && units <= LONGEST_LINK && linked * 3 > units * 2;
    if (!isLink) {
      for (Block block : read) {
        boolean isName = kind != RegionKind.BYLINE || block.text().length() <= LONGEST_BYLINE;
        blocks.add(isName ? block : new Block(RegionKind.BODY, block.text()));
      }
    }
    text.setLength(0);
    linked = 0;
  }
}
