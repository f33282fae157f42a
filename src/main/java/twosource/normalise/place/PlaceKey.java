package twosource.normalise.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds the spellings of a place's name into one key: {@code Saint-Étienne}, {@code st etienne}.
 */
final class PlaceKey {

  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt");

  private PlaceKey() {}

  /**
   * Returns the key of a name: lower case, without accents, points and apostrophes, words parted by
   * one space; empty for a name without letters and digits.
   */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(latin(c));
      } else if (!isSilent(c)) {
        end(word, key);
      }
    }
    end(word, key);
    return key.toString();
  }

  private static void end(StringBuilder word, StringBuilder key) {
    if (!word.isEmpty()) {
      String whole = word.toString();
      key.append(key.isEmpty() ? "" : " ").append(SHORT.getOrDefault(whole, whole));
      word.setLength(0);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Tells whether a mark stands within a word: accents, apostrophes, points. */
  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || "'.’‘`ʼʻ´".indexOf(c) >= 0;
  }

  private static String latin(char c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ʼ', 'ʻ', 'ʹ', 'ʿ', 'ʾ' -> "";
      default -> String.valueOf(c);
    };
  }
}
