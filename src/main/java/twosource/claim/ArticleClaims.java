package twosource.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Holds all that later stages need of one article: a pure function of its text, date and rules, so
 * that it can be stored and used again.
 *
 * @param title its headline, or the metadata's title; may be empty
 * @param date the article's own, from metadata or text
 * @param datedByMetadata whether the date is the metadata's
 * @param mentions in order of the text
 * @param names how often each name was taken for what
 * @param topic what the article is about, for grouping into stories
 * @param shingles sorted hashes of its runs of words, for finding copies
 * @param moment when it appeared, where a time of day and its zone are stated
 */
public record ArticleClaims(
    String path,
    String source,
    String title,
    Optional<LocalDate> date,
    boolean datedByMetadata,
    List<FrameMention> mentions,
    NameTally names,
    Topic topic,
    List<Long> shingles,
    Optional<Instant> moment) {

  public ArticleClaims {
    mentions = List.copyOf(mentions);
    shingles = List.copyOf(shingles);
  }

  /** Makes the claims of an article of which at most the day is known. */
  public ArticleClaims(
      String path,
      String source,
      String title,
      Optional<LocalDate> date,
      boolean datedByMetadata,
      List<FrameMention> mentions,
      NameTally names,
      Topic topic,
      List<Long> shingles) {
    this(
        path,
        source,
        title,
        date,
        datedByMetadata,
        mentions,
        names,
        topic,
        shingles,
        Optional.empty());
  }
}
