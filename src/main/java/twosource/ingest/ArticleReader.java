package twosource.ingest;

import java.util.List;
import twosource.text.Article;

/** Reads the articles of one file form. */
public interface ArticleReader {

  /** Tells whether a file of this name is read here. */
  boolean reads(String fileName);

  /**
   * Returns the articles that the file holds.
   *
   * @throws UnreadableArticleException where the bytes are no such file; its message tells why
   */
  List<Article> read(ArticleFile file) throws UnreadableArticleException;
}
