package twosource.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.text.RegionKind;

/**
 * Reads the article of a web page, as it is saved by a browser or a crawler.
 *
 * <p>Takes the element that the page marks as the article's body, else the one where paragraphs are
 * densest; adds headline, byline, the line below the headline and captions between them. All else
 * is left out. Time and memory grow with the length of the page, whatever its markup.
 */
public final class WebPage {

  private static final int SHORTEST_SUMMARY = 50;
  private static final int MOST_BETWEEN = 8;
  private static final int FEWEST_WORDS = 40;
  private static final int FEW_WORDS = 150;

  private final Document page;
  private final JsonLd jsonLd;
  private final PageDetails details;
  private final Optional<Element> headline;

  private WebPage(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
    this.details = new PageDetails(page, jsonLd);
    this.headline = PageHeadline.find(page, details.title());
  }

  /** Returns the article; without blocks where the page holds none. */
  public static Draft read(String html) {
    return new WebPage(Jsoup.parse(html)).draft();
  }

  private Draft draft() {
    List<Block> shown = shown();
    Details stated = details.read(headline.map(element -> Block.line(element.text())));
    int words = words(shown);
    Optional<List<Block>> told = jsonLd.body().map(WebPage::paragraphs);
    if (told.isPresent() && words(told.get()) >= FEWEST_WORDS && words(told.get()) > words * 2) {
      return new Draft(stated, told.get())
          .headed()
          .with("shows less of its article than its metadata (JSON-LD) hold, which are read");
    }
    Draft draft = new Draft(stated, shown).headed();
    return jsonLd.isPaid() && words < FEW_WORDS
        ? draft.with("shows " + words + " words of an article that is to be paid for")
        : draft;
  }

  private List<Block> shown() {
    Clutter clutter = new Clutter(page, headline);
    Prose prose = Prose.under(page.body(), clutter::holds);
    Element main = new MainContent(page.body(), clutter, prose, headline).find();
    Element root = headline.map(element -> around(main, element)).orElse(main);
    BlockReader.Read read = BlockReader.read(root, clutter::holds, headline.orElse(null), main);
    List<Block> blocks = new ArrayList<>(between(read.blocks().subList(0, read.from())));
    blocks.addAll(withoutLabels(read.blocks().subList(read.from(), read.to())));
    while (!blocks.isEmpty() && isTitle(blocks.get(blocks.size() - 1))) {
      blocks.remove(blocks.size() - 1);
    }
    return blocks;
  }

  /** Returns the smallest element that holds both. */
  private static Element around(Element main, Element headline) {
    Element each = main;
    while (!each.equals(headline) && !MainContent.isWithin(headline, each)) {
      Element parent = each.parent();
      if (parent == null) {
        return each;
      }
      each = parent;
    }
    return each;
  }

  /** Returns what stands between the headline and the body and belongs to the article. */
  private static List<Block> between(List<Block> before) {
    List<Block> kept = new ArrayList<>();
    for (Block block : before) {
      boolean after = !kept.isEmpty() && kept.size() < MOST_BETWEEN;
      if (block.kind() == RegionKind.HEADLINE || (after && isKept(block))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** A title that nothing follows leads to another article. */
  private static boolean isTitle(Block block) {
    return block.kind() == RegionKind.SUBHEADING;
  }

  private static boolean isKept(Block block) {
    return block.kind() != RegionKind.BODY || block.text().length() >= SHORTEST_SUMMARY;
  }

  /** Leaves the name of a section out that stands above the headline. */
  private static List<Block> withoutLabels(List<Block> main) {
    int headline = 0;
    while (headline < main.size() && main.get(headline).kind() != RegionKind.HEADLINE) {
      headline++;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < main.size(); i++) {
      boolean above = headline < main.size() && i < headline;
      if (!above || (main.get(i).kind() != RegionKind.SUBHEADING && isKept(main.get(i)))) {
        kept.add(main.get(i));
      }
    }
    return kept;
  }

  private static List<Block> paragraphs(String body) {
    return Markup.isIn(body)
        ? Markup.blocks(body)
        : body.lines().flatMap(line -> Block.ofMarkup(RegionKind.BODY, line).stream()).toList();
  }

  private static int words(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == RegionKind.BODY)
        .mapToInt(block -> block.text().split("\\s+", -1).length)
        .sum();
  }
}
