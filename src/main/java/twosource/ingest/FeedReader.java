package twosource.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import twosource.ingest.feed.Feed;
import twosource.ingest.feed.FeedEntry;
import twosource.text.Article;

/**
 * Reads articles in XML: RSS and Atom feeds, and the agencies' NewsML-G2 and NITF.
 *
 * <p>Articles of a feed are called {@code FILE#NAME}, after the end of what identifies them, or
 * {@code FILE#N} where that does not tell them apart.
 */
public final class FeedReader implements ArticleReader {

  /** Bounds one file, in bytes. */
  public static final int MOST_BYTES = 64_000_000;

  private static final String EXPECTED =
      "expected an RSS or Atom feed, NewsML-G2 or NITF with its text";
  private static final Pattern OPENING =
      Pattern.compile("<(?:\\w{1,20}:)?(?:rss|RDF|feed|newsMessage|newsItem|nitf)[\\s>]");

  @Override
  public List<String> endings() {
    return List.of(".xml", ".rss", ".atom");
  }

  @Override
  public boolean recognises(String head) {
    return head.startsWith("<") && OPENING.matcher(head).find();
  }

  @Override
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    DecodedText decoded = DecodedText.ofXml(file.content().bytes(MOST_BYTES));
    Feed feed =
        parse(decoded.text())
            .orElseThrow(() -> new NoArticleException("is XML of another kind; " + EXPECTED));
    List<FeedEntry> found = feed.entries();
    if (!feed.isList() && found.size() == 1 && found.get(0).draft().isPresent()) {
      return List.of(
          new DraftLayout(file, feed.form())
              .article(file.path(), found.get(0).draft().get(), decoded.notice(file.path())));
    }
    Optional<Problem> encoding =
        decoded.notice(file.path()).map(notice -> new Problem(Gravity.NOTICE, notice));
    encoding.filter(problem -> !problem.notice().isAside()).ifPresent(problems);
    EntryPaths paths = new EntryPaths(file.path(), found.stream().map(FeedEntry::id).toList());
    Entries entries = new Entries(file, feed.form(), "item", problems);
    for (int i = 0; i < found.size(); i++) {
      entries.add(paths.of(i), i + 1, found.get(i).line(), found.get(i).draft());
    }
    return entries.articles(EXPECTED);
  }

  private static Optional<Feed> parse(String text) throws UnreadableArticleException {
    try {
      return Feed.read(text);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new UnreadableArticleException(
          line, "is broken XML (" + complaint(e) + "); " + EXPECTED);
    }
  }

  /** Returns the last line of the parser's message, which begins with a place. */
  private static String complaint(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage()).strip();
    String last = message.substring(message.lastIndexOf('\n') + 1);
    String bare = last.startsWith("Message: ") ? last.substring("Message: ".length()) : last;
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
