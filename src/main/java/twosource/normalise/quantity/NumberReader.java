package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads single numbers: "1,500", "1.3 million", "twenty-five", "a dozen", "five and a half". */
final class NumberReader {

  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  /** "Hundred thousand" has two; more are no number that anybody writes. */
  private static final int MOST_SCALES = 3;

  private final NumberWords numberWords = new NumberWords();

  /** Tells whether a number can begin with a word. */
  boolean opens(Word word) {
    return FigureReader.opens(word)
        || word.is("a", "an", "half", "quarter")
        || numberWords.opens(word);
  }

  /** Returns what a word such as "million" multiplies by, 1 for any other. */
  double scale(Word word) {
    return numberWords.scale(word);
  }

  Optional<Reading<Numeral>> read(Words words, int at) {
    Optional<Reading<Numeral>> part = partOfScale(words, at);
    if (part.isPresent() || words.is(at, "half", "quarter")) {
      return part;
    }
    boolean article = words.is(at, "a", "an") && numberWords.isScale(words.get(at + 1));
    if (article) {
      return scaled(words, at + 1, 1, 1, false);
    }
    return (FigureReader.opens(words.get(at)) ? figures(words, at) : numberWords.read(words, at))
        .map(number -> withHalf(words, number));
  }

  private Optional<Reading<Numeral>> figures(Words words, int at) {
    Optional<Reading<Numeral>> figures = FigureReader.read(words, at);
    if (figures.isEmpty()) {
      return figures;
    }
    int end = figures.get().end();
    Word next = words.get(end);
    Numeral number = figures.get().value();
    return next.glued() && isNoFigureTail(next)
        ? Optional.empty()
        : scaled(words, end, number.value(), 1, number.fraction());
  }

  /** Tells "1990s", "3rd", "9/11" and "5x" from numbers. */
  private static boolean isNoFigureTail(Word next) {
    return next.is("s", "st", "nd", "rd", "th", "/", "x", "'");
  }

  private Optional<Reading<Numeral>> scaled(
      Words words, int at, double value, double scale, boolean fraction) {
    Reading<Numeral> number = new Reading<>(at, new Numeral(value, scale, fraction));
    for (int i = 0; i < MOST_SCALES; i++) {
      int next = words.afterHyphen(number.end());
      double by = numberWords.scale(words.get(next));
      if (by == 1) {
        break;
      }
      Numeral so = number.value();
      number = new Reading<>(next + 1, new Numeral(so.value() * by, so.scale() * by, false));
    }
    return Optional.of(number);
  }

  /** Reads "half a million", "a quarter million", "three quarters of a billion". */
  private Optional<Reading<Numeral>> partOfScale(Words words, int at) {
    boolean counted = words.is(at, "a", "three") || words.is(at, "one");
    int name = counted ? words.afterHyphen(at + 1) : at;
    boolean half = words.is(name, "half");
    if (!half && !words.is(name, "quarter", "quarters")) {
      return Optional.empty();
    }
    int of = words.is(name + 1, "of") ? name + 2 : words.afterHyphen(name + 1);
    int scale = words.is(of, "a") ? words.afterHyphen(of + 1) : of;
    double share = half ? HALF : words.is(at, "three") ? 3 * QUARTER : QUARTER;
    return numberWords.isScale(words.get(scale))
        ? scaled(words, scale, share, 1, false)
        : Optional.empty();
  }

  /** Adds the half of "five and a half", and the scale after it: "one and a half million". */
  private Reading<Numeral> withHalf(Words words, Reading<Numeral> number) {
    int end = endOfHalf(words, number.end());
    if (end == number.end() || number.value().scale() != 1) {
      return number;
    }
    return scaled(words, end, number.value().value() + HALF, 1, false).orElse(number);
  }

  /** Returns the end of "and a half" at an index, or the index where it does not stand there. */
  static int endOfHalf(Words words, int at) {
    int and = words.afterHyphen(at);
    int article = words.afterHyphen(and + 1);
    int half = words.afterHyphen(article + 1);
    boolean found = words.is(and, "and") && words.is(article, "a", "one") && words.is(half, "half");
    return found ? half + 1 : at;
  }
}
