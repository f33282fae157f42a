package twosource.report;

/** Puts numbers before nouns. */
public final class Counted {

  private Counted() {}

  /** Returns {@code 1 source, 2 sources}. */
  public static String of(int number, String noun) {
    return of(number, noun, noun + "s");
  }

  public static String of(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
