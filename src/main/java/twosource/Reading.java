package twosource;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Holds what was read of one article, or why that failed.
 *
 * @param <T> its claims, or the values that it states
 * @param result empty where reading failed
 * @param failure empty where it did not
 */
public record Reading<T>(Article article, Optional<T> result, Optional<Notice> failure) {

  static <T> Reading<T> of(Article article, T result) {
    return new Reading<>(article, Optional.of(result), Optional.empty());
  }

  /**
   * Tells of a fault of the program itself, so that its other articles are checked all the same.
   */
  static <T> Reading<T> failed(Article article, @Nullable Throwable fault) {
    String message = "could not be read; this is a fault of the program: " + fault;
    return new Reading<>(
        article, Optional.empty(), Optional.of(new Notice(article.path(), message)));
  }
}
