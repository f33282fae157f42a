package twosource.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Holds one article as it was read; every offset of the program points into its text.
 *
 * @param path as the user would name it, with {@code /} between folders
 * @param source who published it
 * @param text unchanged from the file, but for a byte order mark
 * @param datelineDate the day that the text itself names as its own
 * @param regions ordered, without overlaps
 */
public record Article(
    String path,
    String source,
    String text,
    Metadata metadata,
    Optional<LocalDate> datelineDate,
    List<Region> regions,
    List<Notice> notices) {

  public Article {
    regions = List.copyOf(regions);
    notices = List.copyOf(notices);
  }

  /** Returns this article, an exact moment of whose publication is reckoned in a time zone. */
  public Article publishedIn(ZoneId zone) {
    Optional<LocalDate> day = metadata.moment().map(moment -> LocalDate.ofInstant(moment, zone));
    return day.isEmpty()
        ? this
        : new Article(
            path, source, text, metadata.publishedOn(day.get()), datelineDate, regions, notices);
  }

  /** Returns the article's own date: its metadata's, else its dateline's, else none. */
  public Optional<LocalDate> date() {
    return metadata.published().or(() -> datelineDate);
  }
}
