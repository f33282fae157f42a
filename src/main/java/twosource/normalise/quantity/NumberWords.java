package twosource.normalise.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Adds up number words: "twenty-five", "one hundred and twenty thousand". */
final class NumberWords {

  private enum Kind {
    UNIT,
    TEN,
    SCALE
  }

  private record Part(double value, Kind kind) {
    static Part of(List<String> columns) {
      return new Part(
          Double.parseDouble(columns.get(0)),
          Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  private static final double THOUSAND = 1000;

  /** Bounds the work on a text that is nothing but number words. */
  private static final int MOST_PARTS = 12;

  private final PhraseTable<Part> table = PhraseTable.read("numbers.txt", Part::of);

  boolean opens(Word word) {
    return table.opens(word);
  }

  boolean isScale(Word word) {
    return table.of(word.key()).filter(part -> part.kind() == Kind.SCALE).isPresent();
  }

  /** Returns what a scale word multiplies by, 1 for any other word. */
  double scale(Word word) {
    return table
        .of(word.key())
        .filter(part -> part.kind() == Kind.SCALE)
        .map(Part::value)
        .orElse(1.0);
  }

  Optional<Reading<Numeral>> read(Words words, int at) {
    Optional<Part> first = table.of(words.get(at).key());
    if (first.isEmpty() || first.get().kind() == Kind.SCALE) {
      return Optional.empty();
    }
    Sum sum = new Sum();
    int end = at;
    int next = at;
    Optional<Part> part = first;
    while (part.isPresent() && sum.takes(part.get()) && sum.parts < MOST_PARTS) {
      sum.add(part.get());
      end = next + 1;
      next = sum.start(words, end);
      part = table.of(words.get(next).key());
    }
    return Optional.of(new Reading<>(end, new Numeral(sum.value(), sum.scale, false)));
  }

  /** Adds up while words are read; lives within one call. */
  private static final class Sum {
    private double finished;
    private double current;
    private double scale = 1;
    private int parts;
    private Optional<Kind> last = Optional.empty();

    boolean takes(Part part) {
      return switch (part.kind()) {
        case SCALE -> true;
        case TEN -> last.isEmpty() || last.get() == Kind.SCALE;
        case UNIT -> last.isEmpty() || last.get() == Kind.SCALE || tensWait(part);
      };
    }

    private boolean tensWait(Part part) {
      return last.get() == Kind.TEN && part.value() < 10 && part.value() > 0;
    }

    void add(Part part) {
      if (part.kind() != Kind.SCALE) {
        current += part.value();
        scale = last.isEmpty() ? 1 : scale;
      } else if (part.value() < THOUSAND) {
        current *= part.value();
        scale = part.value();
      } else {
        finished += current * part.value();
        scale = current == 0 ? scale * part.value() : part.value();
        current = 0;
      }
      last = Optional.of(part.kind());
      parts++;
    }

    double value() {
      return finished + current;
    }

    /** Returns where the next part would stand: after "and" behind a scale, after a hyphen. */
    int start(Words words, int end) {
      if (last.filter(kind -> kind == Kind.SCALE).isPresent() && words.is(end, "and")) {
        return end + 1;
      }
      return words.afterHyphen(end);
    }
  }
}
