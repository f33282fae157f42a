package twosource.value;

import java.util.List;

/** Knows how the numbers to twenty are spelt out. */
public final class NumberWords {

  /** In order: the place of a word is its number. */
  public static final List<String> TO_TWENTY =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private NumberWords() {}
}
