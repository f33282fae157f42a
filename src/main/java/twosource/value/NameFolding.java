package twosource.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Folds spellings of one name together.
 *
 * <p>What transliteration spells in several ways ({@code Andriy, Andrii; -ov, -off; kh, h}),
 * accents, apostrophes and doubled letters are the same; a name that then differs in one vowel is
 * close.
 */
final class NameFolding {

  private static final int SHORTEST_CLOSE = 5;
  private static final LevenshteinDistance AT_MOST_ONE = new LevenshteinDistance(1);

  private NameFolding() {}

  /** Returns the words of a name, cut at blanks and hyphens. */
  static List<String> words(String name) {
    return Arrays.stream(name.split("[\\s\\-\u2010-\u2015]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns lower-case letters and digits without accents. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(letter(Character.toLowerCase(c)));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns a key that is the same for all usual spellings of one name. */
  static String key(String word) {
    String key = plain(word);
    if (key.length() < 4) {
      return key;
    }
    key = ending(key, "i", "iy", "yy", "ii", "yi", "ij", "ey", "ei", "y");
    key = ending(key, "ov", "off", "ow");
    key = ending(key, "ev", "eff");
    key = key.replace("kh", "h").replace("ks", "x").replace("ou", "u").replace("ck", "k");
    return single(key);
  }

  /** Tells whether two keys differ by no more than one vowel, y or h within a name. */
  static boolean close(String key, String other) {
    return Math.min(key.length(), other.length()) >= SHORTEST_CLOSE
        && consonants(key).equals(consonants(other))
        && AT_MOST_ONE.apply(key, other) >= 0;
  }

  private static String ending(String key, String canonical, String... variants) {
    for (String variant : variants) {
      if (key.endsWith(variant)) {
        return key.substring(0, key.length() - variant.length()) + canonical;
      }
    }
    return key;
  }

  private static String single(String key) {
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }

  /** Returns the first letter and the consonants after it: the same for close keys. */
  static String consonants(String key) {
    StringBuilder consonants = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || "aeiouyh".indexOf(key.charAt(i)) < 0) {
        consonants.append(key.charAt(i));
      }
    }
    return consonants.toString();
  }

  /** Spells letters that have no decomposition. */
  private static String letter(char c) {
    return switch (c) {
      case '\u0142' -> "l";
      case '\u00f8' -> "o";
      case '\u00df' -> "ss";
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u0111', '\u00f0' -> "d";
      case '\u00fe' -> "th";
      case '\u0131' -> "i";
      default -> String.valueOf(c);
    };
  }
}
