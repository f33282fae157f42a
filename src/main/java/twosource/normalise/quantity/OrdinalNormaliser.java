package twosource.normalise.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/** Reads places in a series: {@code second, third, 2nd}; never a count, never a date. */
public final class OrdinalNormaliser implements Normaliser<Quantity> {

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final int MOST_DIGITS = 3;

  @Override
  public List<ValueMention<Quantity>> read(Sentence sentence) {
    List<ValueMention<Quantity>> mentions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      TokenRange token = new TokenRange(i, i + 1);
      place(sentence.token(i).text())
          .ifPresent(place -> mentions.add(new ValueMention<>(token, ordinal(place))));
    }
    return mentions;
  }

  private static Quantity ordinal(int place) {
    return new Quantity(Range.of(place), Unit.ORDINAL);
  }

  private static Optional<Integer> place(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (WORDS.contains(lower)) {
      return Optional.of(WORDS.indexOf(lower) + 1);
    }
    int digits = lower.length() - 2;
    boolean figure =
        digits > 0
            && digits <= MOST_DIGITS
            && lower.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')
            && List.of("st", "nd", "rd", "th").contains(lower.substring(digits));
    return figure ? Optional.of(Integer.parseInt(lower.substring(0, digits))) : Optional.empty();
  }
}
