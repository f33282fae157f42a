package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Fact;

/** Writes the sentence that explains a verdict. */
final class Reasoning {

  private Reasoning() {}

  static String sentence(Fact fact, Verdict verdict, String within, String between) {
    String sentence =
        switch (verdict) {
          case AGREE -> "all who state it state the same: " + between;
          case COMPATIBLE, UPDATED, RECONCILABLE, CONFLICT -> between.isEmpty() ? within : between;
          case SELF_CONFLICT -> article(fact) + " contradicts itself: " + within;
          case SINGLE -> "only " + article(fact) + " states it";
        };
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + sentence.substring(1)
        + ".";
  }

  private static String article(Fact fact) {
    return fact.claims().stream()
        .map(BoundClaim::article)
        .map(article -> article.source())
        .distinct()
        .reduce((a, b) -> a + " or " + b)
        .orElseThrow();
  }
}
