package twosource.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import twosource.claim.ArticleClaims;
import twosource.value.DocumentDate;

/** Lends the articles without a date that of their story, if the story is short enough to tell. */
final class StoryDater {

  /** Longest stretch of dates from which a day can be lent without mistaking the week. */
  private static final long LONGEST_DAYS = 5;

  private StoryDater() {}

  /** Returns the date of the story's articles that have none of their own. */
  static Optional<DocumentDate> lent(List<ArticleClaims> articles) {
    List<LocalDate> days =
        articles.stream().map(ArticleClaims::date).flatMap(Optional::stream).sorted().toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = days.get(days.size() - 1);
    long stretch = ChronoUnit.DAYS.between(days.get(0), last);
    return stretch > LONGEST_DAYS
        ? Optional.empty()
        : Optional.of(new DocumentDate(days.get(days.size() / 2), (int) Math.max(1, stretch)));
  }
}
