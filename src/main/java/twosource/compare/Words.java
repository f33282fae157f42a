package twosource.compare;

import twosource.align.BoundClaim;

/** Puts claims into words. */
final class Words {

  private Words() {}

  static String quoted(BoundClaim claim) {
    return "\"" + claim.claim().evidence().text().replaceAll("\\s+", " ") + "\"";
  }

  static String both(BoundClaim a, BoundClaim b) {
    return quoted(a) + " and " + quoted(b);
  }
}
