package twosource.eval;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.text.Span;

/**
 * Tells which claims of a gold some claims of a check stand for.
 *
 * <p>A claim covers a gold claim of its article when it overlaps its span, or repeats its words.
 */
final class GoldCover {

  /** Words so long that both texts mean the same place when one holds the other. */
  private static final int TELLING_LENGTH = 10;

  private GoldCover() {}

  /** Returns the gold claims that any of the claims covers. */
  static List<Gold.Claim> covered(List<BoundClaim> claims, List<Gold.Claim> gold) {
    return gold.stream()
        .filter(wanted -> claims.stream().anyMatch(claim -> covers(claim, wanted)))
        .toList();
  }

  private static boolean covers(BoundClaim claim, Gold.Claim gold) {
    if (!Gold.stem(claim.article().path()).equals(gold.article())) {
      return false;
    }
    Span span = claim.claim().evidence().span();
    return gold.span().filter(span::overlaps).isPresent()
        || repeats(claim.claim().evidence().text().strip(), gold.text().strip());
  }

  private static boolean repeats(String said, String wanted) {
    return said.equals(wanted)
        || (Math.min(said.length(), wanted.length()) >= TELLING_LENGTH
            && (said.contains(wanted) || wanted.contains(said)));
  }

  static Set<String> values(List<Gold.Claim> claims) {
    return claims.stream().map(Gold.Claim::value).collect(toCollection(TreeSet::new));
  }

  static Set<String> articles(List<Gold.Claim> claims) {
    return claims.stream().map(Gold.Claim::article).collect(toCollection(TreeSet::new));
  }
}
