package twosource.value;

import java.time.LocalDate;

/**
 * Says on which day an article's "today" falls.
 *
 * @param slackDays by how many days either way that may be wrong: 0 where the article names its
 *     day, more where its story lends it one
 */
public record DocumentDate(LocalDate day, int slackDays) {

  public DocumentDate {
    if (slackDays < 0) {
      throw new IllegalArgumentException("no slack: " + slackDays);
    }
  }

  /** Returns the date of an article that names its day. */
  public static DocumentDate of(LocalDate day) {
    return new DocumentDate(day, 0);
  }
}
