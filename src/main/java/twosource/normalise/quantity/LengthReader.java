package twosource.normalise.quantity;

import java.util.List;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.Granularity;
import twosource.value.Range;

/**
 * Reads lengths of time by their wording alone: "about two hours", "five-hour", "an hour and a
 * half", "half an hour", "two hours and 10 minutes"; whether they last is for {@link
 * DurationReader} to say.
 */
public final class LengthReader {

  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  private final AmountReader amounts = new AmountReader();
  private final PhraseTable<TimeUnit> units = PhraseTable.read("time-units.txt", TimeUnit::of);
  private final PhraseTable<Hedge> hedgesAfter =
      PhraseTable.read("hedges-after.txt", AmountReader::hedge);
  private final PhraseTable<Boolean> fillers = PhraseTable.words("duration-fillers.txt");
  private final PhraseTable<TimeUnit> joined =
      PhraseTable.read("joined-durations.txt", LengthReader::joined);

  private static TimeUnit joined(List<String> columns) {
    return TimeUnit.of(List.of("HOUR", columns.get(0), columns.get(1)));
  }

  /** Returns the unit that a word names. */
  public Optional<TimeUnit> unit(Word word) {
    return units.of(word.key());
  }

  /** Returns the length that the words from an index state. */
  public Optional<Reading<Length>> read(Words words, int at) {
    if (!opens(words.get(at))) {
      return Optional.empty();
    }
    Optional<Reading<Hedge>> hedge = amounts.hedge(words, at);
    int start = hedge.map(Reading::end).orElse(at);
    Optional<Reading<Length>> plain =
        counted(words, start)
            .or(() -> parted(words, start))
            .or(() -> single(words, start))
            .or(() -> joined(words, start));
    return plain.map(length -> hedge(words, hedge, length));
  }

  private boolean opens(Word word) {
    return amounts.opens(word) || units.opens(word) || joined.opens(word) || word.is("quarter");
  }

  private Reading<Length> hedge(
      Words words, Optional<Reading<Hedge>> before, Reading<Length> plain) {
    Optional<Reading<Hedge>> after = hedgesAfter.at(words, plain.end());
    int end = after.map(Reading::end).orElse(plain.end());
    Length length = plain.value();
    Optional<Hedge> hedge = before.or(() -> after).map(Reading::value);
    Range count = hedge.map(h -> h.apply(length.count())).orElse(length.count());
    boolean hedged = length.hedged() || hedge.filter(h -> h != Hedge.EXACT).isPresent();
    return new Reading<>(end, new Length(count, length.unit(), hedged, length.article()));
  }

  /** Reads "five hours", "five-hour", "10 to 15 minutes", "two more days", "2 hrs 10 mins". */
  private Optional<Reading<Length>> counted(Words words, int at) {
    return amounts
        .read(words, at)
        .flatMap(
            amount ->
                unitAfter(words, amount.end())
                    .filter(unit -> !isOrdinal(words, unit))
                    .map(unit -> tail(words, length(amount.value(), unit))));
  }

  private static Reading<Length> length(Amount amount, Reading<TimeUnit> unit) {
    Length length = new Length(amount.range(), unit.value(), amount.hedged(), false);
    return new Reading<>(unit.end(), length);
  }

  private Optional<Reading<TimeUnit>> unitAfter(Words words, int at) {
    int next = words.afterHyphen(at);
    while (fillers.has(words, next)) {
      next++;
    }
    int word = next;
    return units.of(words.get(word).key()).map(unit -> new Reading<>(word + 1, unit));
  }

  /** Tells the ordinal from the unit: "three second places" against "three seconds". */
  private static boolean isOrdinal(Words words, Reading<TimeUnit> unit) {
    return words.is(unit.end() - 1, "second") && !words.get(unit.end() - 2).isHyphen();
  }

  /** Reads "half an hour", "half-hour", "a half hour", "three quarters of an hour". */
  private Optional<Reading<Length>> parted(Words words, int at) {
    int part = words.is(at, "a", "one", "three") ? words.afterHyphen(at + 1) : at;
    boolean half = words.is(part, "half") && !words.is(at, "three");
    boolean quarter = words.is(part, "quarter", "quarters") && part > at;
    if (!half && !quarter) {
      return Optional.empty();
    }
    double share = half ? HALF : words.is(at, "three") ? 3 * QUARTER : QUARTER;
    int of = words.is(part + 1, "of") ? part + 2 : part + 1;
    int article = words.afterHyphen(of);
    int unit = words.is(article, "a", "an") ? words.afterHyphen(article + 1) : article;
    return units
        .of(words.get(unit).key())
        .filter(u -> half || u.granularity() == Granularity.HOUR)
        .map(u -> new Reading<>(unit + 1, new Length(Range.of(share), u, false, false)));
  }

  /** Reads "an hour", "a full day", "hour-long", "an hour and a half". */
  private Optional<Reading<Length>> single(Words words, int at) {
    boolean article = words.is(at, "a", "an");
    int unit =
        article && words.is(at + 1, "full", "whole", "solid") ? at + 2 : article ? at + 1 : at;
    int end = unit + 1;
    boolean isLong = words.get(end).isHyphen() && words.is(end + 1, "long");
    boolean hasHalf = NumberReader.endOfHalf(words, end) > end;
    boolean singular = !words.get(unit).key().endsWith("s") && !words.is(unit, "second");
    if (!singular || !(article || isLong || hasHalf)) {
      return Optional.empty();
    }
    return units
        .of(words.get(unit).key())
        .map(u -> new Length(Range.of(1), u, false, !isLong && !hasHalf))
        .map(length -> tail(words, new Reading<>(end, length)));
  }

  private Optional<Reading<Length>> joined(Words words, int at) {
    return joined
        .at(words, at)
        .map(r -> new Reading<>(r.end(), new Length(Range.of(1), r.value(), false, false)));
  }

  /** Takes in what follows the unit: "-long", "and a half", "and 10 minutes". */
  private Reading<Length> tail(Words words, Reading<Length> length) {
    int half = NumberReader.endOfHalf(words, length.end());
    Reading<Length> longer =
        half > length.end()
            ? new Reading<>(half, plus(length.value(), HALF))
            : withSmallerUnit(words, length);
    int hyphen = words.afterHyphen(longer.end());
    boolean joined = hyphen > longer.end() || half > length.end();
    boolean isLong = joined && words.is(hyphen, "long");
    return isLong ? new Reading<>(hyphen + 1, longer.value()) : longer;
  }

  private Reading<Length> withSmallerUnit(Words words, Reading<Length> length) {
    TimeUnit unit = length.value().unit();
    int comma = words.is(length.end(), ",") ? length.end() + 1 : length.end();
    int next = words.is(comma, "and") ? comma + 1 : comma;
    return amounts
        .read(words, next)
        .filter(amount -> amount.value().range().isPoint() && !words.get(next).glued())
        .flatMap(
            amount ->
                unitAfter(words, amount.end())
                    .filter(u -> u.value().base().equals(unit.base()))
                    .filter(u -> u.value().factor() < unit.factor())
                    .map(u -> added(length.value(), amount.value(), u)))
        .orElse(length);
  }

  private static Reading<Length> added(Length length, Amount amount, Reading<TimeUnit> unit) {
    double share = unit.value().factor() / length.unit().factor();
    return new Reading<>(unit.end(), plus(length, amount.range().lo() * share));
  }

  private static Length plus(Length length, double units) {
    return new Length(length.count().plus(units), length.unit(), length.hedged(), false);
  }
}
