package twosource.ingest.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds what a file states about an article, as it is written there.
 *
 * @param published every statement of when the article appeared, the most trusted first
 */
public record Details(
    Optional<String> source,
    List<String> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> byline) {

  public static final Details NONE =
      new Details(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Details {
    source = stated(source);
    published = published.stream().map(Block::line).filter(Predicate.not(String::isEmpty)).toList();
    title = stated(title);
    url = stated(url);
    byline = stated(byline);
  }

  private static Optional<String> stated(Optional<String> written) {
    return written.map(Block::line).filter(Predicate.not(String::isEmpty));
  }

  /** Returns these details with another source, where none is stated. */
  public Details fromSource(Optional<String> other) {
    return new Details(source.or(() -> other), published, title, url, byline);
  }
}
