package twosource.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.align.Fact;

/** Makes fingerprints that live as long as the same sources claim the same values. */
final class Fingerprints {

  private static final int HEX_DIGITS = 16;

  private Fingerprints() {}

  static String of(Fact fact) {
    TreeSet<String> claims = new TreeSet<>();
    for (BoundClaim claim : fact.claims()) {
      claims.add(claim.article().source() + "\t" + claim.value().print());
    }
    return hash(fact.attribute() + "\n" + String.join("\n", claims));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
