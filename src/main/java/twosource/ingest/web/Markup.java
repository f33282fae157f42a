package twosource.ingest.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;

/** Reads fragments of markup, such as other forms carry: an article's body, or a part of it. */
public final class Markup {

  private static final Pattern MARKED =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img|table)[ />]"
              + "|&(?:amp|lt|gt|quot|nbsp|rsquo|lsquo|rdquo|ldquo|#[0-9]{2,5}|#x[0-9a-fA-F]{2,4});",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** Tells whether text, of which no form says so, is HTML. */
  public static boolean isIn(String text) {
    return MARKED.matcher(text).find();
  }

  /** Returns the blocks of a fragment of HTML, without what pages carry beside an article. */
  public static List<Block> blocks(String html) {
    return blocks(Jsoup.parseBodyFragment(html).body());
  }

  /** Returns the blocks of an element of HTML or NITF. */
  public static List<Block> blocks(Element fragment) {
    Clutter clutter = new Clutter(fragment);
    return BlockReader.read(fragment, clutter::holds);
  }

  /** Returns the text of a fragment of HTML in one line. */
  public static String line(String html) {
    return Block.line(MARKED.matcher(html).find() ? Jsoup.parseBodyFragment(html).text() : html);
  }
}
