package twosource.ingest;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.WebPage;
import twosource.text.Article;

/**
 * Reads web pages as browsers and crawlers save them; one page is one article.
 *
 * <p>The article's text is what the page shows of it, one paragraph a line, so lines and columns
 * count in that text and not in the file.
 */
public final class HtmlReader implements ArticleReader {

  /** Bounds one page, in bytes, scripts and style sheets included. */
  public static final int MOST_BYTES = 20_000_000;

  private static final Pattern OPENING =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|div|p|h1)[\\s>]");

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognises(String head) {
    return head.startsWith("<") && OPENING.matcher(head.toLowerCase(Locale.ROOT)).find();
  }

  @Override
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    DecodedText decoded = DecodedText.ofHtml(file.content().bytes(MOST_BYTES));
    Draft draft = WebPage.read(decoded.text());
    DraftLayout layout = new DraftLayout(file, "a web page");
    return List.of(layout.article(file.path(), draft, decoded.notice(file.path())));
  }
}
