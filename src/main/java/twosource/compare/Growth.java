package twosource.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import twosource.align.BoundClaim;
import twosource.claim.Evidence;
import twosource.claim.FrameMention;
import twosource.value.Quantity;

/** Explains why a number that may grow is greater in one article than in another. */
final class Growth {

  private static final Pattern WORD_BREAK = Pattern.compile("\\W+");

  private static final Set<String> RISING =
      Set.of(
          "rise",
          "rises",
          "rose",
          "risen",
          "rising",
          "climb",
          "climbs",
          "climbed",
          "climbing",
          "grow",
          "grows",
          "grew",
          "grown",
          "jumped",
          "jumps",
          "soared",
          "increased",
          "increases",
          "raised",
          "raising",
          "revised",
          "updated");

  /** How many words before the number may tell that it has risen. */
  private static final int REACH = 6;

  private Growth() {}

  /**
   * Returns why the greater number follows the smaller: it was published later, or it is said to
   * have risen and was not published before. Moments are compared where both are known, in whatever
   * zones; else days.
   */
  static Optional<String> between(BoundClaim a, BoundClaim b) {
    boolean greater = isGreater(a, b);
    BoundClaim more = greater ? a : b;
    BoundClaim less = greater ? b : a;
    Optional<Integer> order = order(less, more);
    if (order.filter(o -> o < 0).isPresent()) {
      return Optional.of("the later article has the greater");
    }
    return order.filter(o -> o > 0).isEmpty() && isRisen(more)
        ? Optional.of("the article with the greater says that it has risen")
        : Optional.empty();
  }

  private static boolean isGreater(BoundClaim a, BoundClaim b) {
    return ((Quantity) a.value()).range().lo() >= ((Quantity) b.value()).range().hi();
  }

  /**
   * Returns whether one claim was published before (less than 0) or after another; 0 where it was
   * on one day, or at one moment, and empty where one has no date.
   */
  private static Optional<Integer> order(BoundClaim a, BoundClaim b) {
    var first = a.article().claims().moment();
    var second = b.article().claims().moment();
    if (first.isPresent() && second.isPresent()) {
      return Optional.of(first.get().compareTo(second.get()));
    }
    Optional<LocalDate> day = a.article().claims().date();
    return day.flatMap(ours -> b.article().claims().date().map(ours::compareTo));
  }

  /** Sees {@code the toll rose from five to nine}. */
  private static boolean isRisen(BoundClaim claim) {
    List<FrameMention> mentions = claim.article().claims().mentions();
    if (claim.mention() >= mentions.size()) {
      return false;
    }
    Evidence sentence = mentions.get(claim.mention()).context();
    int at = claim.claim().evidence().span().start() - sentence.span().start();
    if (at <= 0 || at > sentence.text().length()) {
      return false;
    }
    List<String> before =
        WORD_BREAK
            .splitAsStream(sentence.text().substring(0, at).toLowerCase(Locale.ROOT))
            .toList();
    List<String> near = before.subList(Math.max(0, before.size() - REACH), before.size());
    return near.contains("to") && near.stream().anyMatch(RISING::contains);
  }
}
