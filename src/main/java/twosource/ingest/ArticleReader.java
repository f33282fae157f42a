package twosource.ingest;

import java.util.List;
import java.util.function.Consumer;
import twosource.text.Article;

/** Reads the articles of one file form; may be shared between threads. */
public interface ArticleReader {

  /** Returns the endings that file names of this form have, each with its dot, in lower case. */
  List<String> endings();

  /**
   * Tells whether text that begins so is of this form, where no file name tells it.
   *
   * @param head the beginning of the text, without white space before it
   */
  default boolean recognises(String head) {
    return false;
  }

  /**
   * Returns the articles that the file holds, in their order there; none only where a problem says
   * why.
   *
   * @param problems takes what is wrong with single articles of a file that holds several
   * @throws UnreadableArticleException where the bytes are no such file; its message tells why
   */
  List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException;
}
