package twosource.normalise.time;

import java.util.OptionalInt;
import twosource.normalise.Words;

/** Reads years in figures. */
final class Years {

  private static final int EARLIEST = 1500;
  private static final int LATEST = 2099;
  private static final int LENGTH = 4;

  private Years() {}

  /** Returns the year that four figures at an index can mean. */
  static OptionalInt at(Words words, int at) {
    String text = words.get(at).text();
    if (text.length() != LENGTH || !text.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(text);
    return EARLIEST <= year && year <= LATEST ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
