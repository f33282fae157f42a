package twosource.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes names of files that every file system and every URL takes as they are. */
final class FileNames {

  private static final int LONGEST = 40;
  private static final int HASH_BYTES = 5;

  private FileNames() {}

  /**
   * Returns {@code wire-copy-1f2e3d4c5b} for {@code news/Wire Copy.txt}: one name for each path.
   */
  static String of(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String words = plain(dot > 0 ? file.substring(0, dot) : file);
    return (words.isEmpty() ? "" : words + "-") + hash(path);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .limit(LONGEST)
        .map(c -> c < 128 && Character.isLetterOrDigit(c) ? c : '-')
        .filter(c -> c != '-' || !endsWithHyphen(plain))
        .forEach(c -> plain.append((char) c));
    return plain.substring(0, Math.max(0, plain.length() - (endsWithHyphen(plain) ? 1 : 0)));
  }

  /** Takes nothing for a hyphen, so that no name begins with one. */
  private static boolean endsWithHyphen(StringBuilder name) {
    return name.isEmpty() || name.charAt(name.length() - 1) == '-';
  }

  private static String hash(String path) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
