package twosource.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import twosource.ingest.draft.Draft;
import twosource.text.Article;
import twosource.text.Notice;

/** Collects the articles of a file that holds several; one that is bad stops no other. */
final class Entries {

  private final ArticleFile file;
  private final DraftLayout layout;
  private final String name;
  private final Consumer<Problem> problems;
  private final List<Article> articles = new ArrayList<>();
  private final List<Notice> textless = new ArrayList<>();

  /**
   * Prepares to collect.
   *
   * @param form completes the sentence "the file is read as …"
   * @param name of one of them: an item, a record
   */
  Entries(ArticleFile file, String form, String name, Consumer<Problem> problems) {
    this.file = file;
    this.layout = new DraftLayout(file, form);
    this.name = name;
    this.problems = problems;
  }

  /**
   * Adds one.
   *
   * @param number counts from 1
   * @param line on which it begins
   * @param draft empty where it holds no text
   */
  void add(String path, int number, int line, Optional<Draft> draft) {
    String where = file.path() + ":" + line;
    String who = name + " " + number + " ";
    if (draft.isEmpty()) {
      textless.add(new Notice(where, who));
      return;
    }
    try {
      articles.add(layout.article(path, draft.get(), Optional.empty()));
    } catch (NoArticleException e) {
      textless.add(new Notice(where, who));
    } catch (UnreadableArticleException e) {
      refuse(new Notice(where, who + e.getMessage()));
    }
  }

  /** Tells of one that cannot be read. */
  void refuse(Notice notice) {
    problems.accept(new Problem(Gravity.REFUSED, notice));
  }

  /**
   * Returns the articles.
   *
   * @param expected what one should hold
   * @throws NoArticleException where none was added
   */
  List<Article> articles(String expected) throws NoArticleException {
    if (articles.isEmpty()) {
      throw new NoArticleException("holds no article; " + expected);
    }
    if (!textless.isEmpty()) {
      Notice first = textless.get(0);
      int more = textless.size() - 1;
      String others = more == 0 ? "holds" : "and " + more + " more hold";
      Notice notice =
          new Notice(
              first.where(), first.message() + others + " no text of an article; " + expected);
      problems.accept(new Problem(Gravity.NOTICE, notice));
    }
    return articles;
  }
}
