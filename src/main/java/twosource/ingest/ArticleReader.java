package twosource.ingest;

import java.util.List;
import twosource.text.Article;

/** Reads the articles of one file form; may be shared between threads. */
public interface ArticleReader {

  /** Returns the endings that file names of this form have, each with its dot, in lower case. */
  List<String> endings();

  /**
   * Returns the articles that the file holds, at least one.
   *
   * @throws UnreadableArticleException where the bytes are no such file; its message tells why
   */
  List<Article> read(ArticleFile file) throws UnreadableArticleException;
}
