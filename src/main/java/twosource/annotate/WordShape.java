package twosource.annotate;

import opennlp.tools.util.featuregen.StringPattern;

/** Names the shapes of words that the name model tells apart, by the names that it gives them. */
enum WordShape {
  LOWER_CASE("lc"),
  TWO_DIGITS("2d"),
  FOUR_DIGITS("4d"),
  DIGITS_AND_LETTERS("an"),
  DIGITS_AND_HYPHEN("dd"),
  DIGITS_AND_SLASH("ds"),
  DIGITS_AND_COMMA("dc"),
  DIGITS_AND_PERIOD("dp"),
  NUMBER("num"),
  SINGLE_CAPITAL("sc"),
  ALL_CAPITALS("ac"),
  CAPITAL_AND_PERIOD("cp"),
  INITIAL_CAPITAL("ic"),
  OTHER("other");

  private final String name;

  WordShape(String name) {
    this.name = name;
  }

  /** Returns how the features of the model spell the shape. */
  String featureName() {
    return name;
  }

  static WordShape of(String word) {
    StringPattern pattern = StringPattern.recognize(word);
    if (pattern.isAllLowerCaseLetter()) {
      return LOWER_CASE;
    }
    if (pattern.containsDigit()) {
      return ofFigures(pattern);
    }
    if (pattern.isAllCapitalLetter()) {
      return word.length() == 1 ? SINGLE_CAPITAL : ALL_CAPITALS;
    }
    if (word.length() == 2 && isCapital(word.charAt(0)) && word.charAt(1) == '.') {
      return CAPITAL_AND_PERIOD;
    }
    return pattern.isInitialCapitalLetter() ? INITIAL_CAPITAL : OTHER;
  }

  private static WordShape ofFigures(StringPattern pattern) {
    if (pattern.digits() == 2) {
      return TWO_DIGITS;
    }
    if (pattern.digits() == 4) {
      return FOUR_DIGITS;
    }
    if (pattern.containsLetters()) {
      return DIGITS_AND_LETTERS;
    }
    if (pattern.containsHyphen()) {
      return DIGITS_AND_HYPHEN;
    }
    if (pattern.containsSlash()) {
      return DIGITS_AND_SLASH;
    }
    if (pattern.containsComma()) {
      return DIGITS_AND_COMMA;
    }
    return pattern.containsPeriod() ? DIGITS_AND_PERIOD : NUMBER;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
