package twosource.ingest;

import java.util.Comparator;

/**
 * Orders text by its code points.
 *
 * <p>{@link String#compareTo} would put characters outside the basic plane before some within it.
 */
final class CodePointOrder implements Comparator<String> {

  static final CodePointOrder INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int at = 0;
    while (at < shorter && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    if (at == shorter) {
      return Integer.compare(left.length(), right.length());
    }
    return Integer.compare(codePointAround(left, at), codePointAround(right, at));
  }

  /** Returns the code point of which the unit is a part, so that a low half counts as its whole. */
  private static int codePointAround(String text, int at) {
    boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
    return text.codePointAt(second ? at - 1 : at);
  }
}
