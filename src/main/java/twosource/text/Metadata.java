package twosource.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds what is known of an article from outside its text.
 *
 * @param published the day on which it appeared, in the time zone of its own statement
 * @param moment when it appeared, where a time of day and its zone are stated
 */
public record Metadata(
    Optional<String> source,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> byline,
    Optional<Instant> moment) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata(
      Optional<String> source,
      Optional<LocalDate> published,
      Optional<String> title,
      Optional<String> url,
      Optional<String> byline) {
    this(source, published, title, url, byline, Optional.empty());
  }

  /** Returns this metadata with another day. */
  Metadata publishedOn(LocalDate day) {
    return new Metadata(source, Optional.of(day), title, url, byline, moment);
  }

  /** Returns this metadata with its gaps filled from the other. */
  public Metadata or(Metadata other) {
    return new Metadata(
        source.or(() -> other.source),
        published.or(() -> other.published),
        title.or(() -> other.title),
        url.or(() -> other.url),
        byline.or(() -> other.byline),
        published.isPresent() ? moment : other.moment);
  }
}
