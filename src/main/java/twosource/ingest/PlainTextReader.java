package twosource.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import twosource.ingest.layout.Layout;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Notice;

/** Reads plain text and Markdown, with or without front matter; one file is one article. */
public final class PlainTextReader implements ArticleReader {

  /** Bounds one article, in bytes; a long newspaper report has some fifty thousand. */
  public static final int MOST_BYTES = 500_000;

  @Override
  public List<String> endings() {
    return List.of(".txt", ".md");
  }

  @Override
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    DecodedText decoded = DecodedText.ofPlain(file.content().bytes(MOST_BYTES));
    String text = decoded.text();
    refuseMarkup(text);
    List<Notice> notices = new ArrayList<>(file.notices());
    decoded.notice(file.path()).ifPresent(notices::add);
    FrontMatter frontMatter = FrontMatter.read(text, file.path(), notices::add);
    refuseWordless(text.substring(frontMatter.end()));
    Metadata metadata = frontMatter.metadata().or(file.metadata());
    tellOfSiteless(file, metadata, notices);
    Layout layout = Layout.of(text, frontMatter.end());
    return List.of(
        new Article(
            file.path(),
            SourceName.of(file, metadata),
            text,
            metadata,
            layout.date(),
            layout.regions(),
            notices));
  }

  private static void refuseMarkup(String text) throws UnreadableArticleException {
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(15, start.length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      throw new UnreadableArticleException(
          "is an HTML page; expected the plain text of an article, or a name that ends in .html");
    }
  }

  private static void refuseWordless(String text) throws UnreadableArticleException {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableArticleException(
          (text.isBlank() ? "is empty" : "holds no words") + "; expected the text of an article");
    }
  }

  private static void tellOfSiteless(ArticleFile file, Metadata metadata, List<Notice> notices) {
    metadata
        .url()
        .filter(url -> metadata.source().isEmpty() && SourceName.site(url).isEmpty())
        .ifPresent(
            url ->
                notices.add(
                    new Notice(
                        file.path(),
                        "url \""
                            + url
                            + "\" names no site, so the file name stands for the source;"
                            + " expected an address such as https://news.example/story")));
  }
}
