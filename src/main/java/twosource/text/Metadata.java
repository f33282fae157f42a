package twosource.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds what is known of an article from outside its text.
 *
 * @param published the day on which it appeared, in the time zone of its own statement
 */
public record Metadata(
    Optional<String> source,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> byline) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Returns this metadata with its gaps filled from the other. */
  public Metadata or(Metadata other) {
    return new Metadata(
        source.or(() -> other.source),
        published.or(() -> other.published),
        title.or(() -> other.title),
        url.or(() -> other.url),
        byline.or(() -> other.byline));
  }
}
