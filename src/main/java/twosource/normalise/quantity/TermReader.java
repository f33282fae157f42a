package twosource.normalise.quantity;

import java.util.Map;
import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads single numbers with what belongs to each: "$5 million", "5 km", "-5", "two-thirds". */
final class TermReader {

  /** Letters that multiply the figures that they touch; small ones are units too. */
  private static final Map<String, Double> LETTERS =
      Map.of("K", 1e3, "k", 1e3, "M", 1e6, "B", 1e9, "T", 1e12, "m", 1e6, "b", 1e9, "tn", 1e12);

  /** How many nouns may stand before one in the plural. */
  private static final int NEAR = 3;

  private static final double MILLION = 1e6;

  private final NumberReader numbers = new NumberReader();
  private final FractionReader fractions = new FractionReader(numbers);
  private final UnitReader units;

  TermReader(UnitReader units) {
    this.units = units;
  }

  boolean opens(Words words, int at) {
    return numbers.opens(words.get(at))
        || units.inMillions(words.get(at)).isPresent()
        || units.opensSign(words, at)
        || isSign(words, at);
  }

  /** Returns the number that begins at an index, with its unit. */
  Optional<Reading<Term>> read(Words words, int at) {
    Optional<Reading<Measure>> currency = units.sign(words, at);
    Optional<Measure> inMillions = units.inMillions(words.get(at));
    int start = currency.map(Reading::end).orElse(inMillions.isPresent() ? at + 1 : at);
    boolean minus = isSign(words, start);
    int number = minus ? start + 1 : start;
    Optional<Reading<Term>> plain =
        share(words, number).or(() -> number(words, number, currency.isPresent()));
    return plain
        .map(term -> minus ? negated(words, term) : term)
        .map(
            term ->
                inMillions.isPresent()
                    ? inMillions(term.end(), term.value(), inMillions.get())
                    : withUnit(words, term, currency.map(Reading::value)));
  }

  private static Reading<Term> negated(Words words, Reading<Term> term) {
    Term so = term.value();
    boolean plus = words.is(so.number() - 1, "+");
    Numeral n = so.numeral();
    return plus
        ? term
        : new Reading<>(term.end(), so.with(new Numeral(-n.value(), n.scale(), n.fraction())));
  }

  /** Tells the minus of "-5" and "minus 5" from a hyphen; one that stands alone may be a dash. */
  private boolean isSign(Words words, int at) {
    Word sign = words.get(at);
    Word next = words.get(at + 1);
    boolean joined = next.glued() && next.isNumber() && !sign.glued();
    boolean minus = sign.isHyphen() && joined && !words.get(at - 1).isNumber();
    boolean alone =
        sign.isHyphen()
            && next.isNumber()
            && !sign.glued()
            && !joined
            && !words.get(at - 1).isNumber()
            && units.isTemperature(words, at + 2);
    return minus || alone || (sign.is("+") && joined) || (sign.is("minus") && next.isNumber());
  }

  private Optional<Reading<Term>> share(Words words, int at) {
    return fractions
        .read(words, at)
        .map(share -> shareOf(words, new Reading<>(share.end(), share(at, share.value()))));
  }

  /** Takes in the unit of "a quarter of a percentage point". */
  private Reading<Term> shareOf(Words words, Reading<Term> share) {
    boolean article = words.is(share.end(), "of") && words.is(share.end() + 1, "a", "an");
    Optional<Reading<Measure>> unit =
        article ? units.after(words, share.end() + 2) : Optional.empty();
    return unit.map(u -> new Reading<>(u.end(), share.value().in(u.value()))).orElse(share);
  }

  private static Term share(int at, double share) {
    Numeral numeral = new Numeral(FractionReader.written(share), 1, true);
    return new Term(numeral, at, share, Optional.empty());
  }

  private Optional<Reading<Term>> number(Words words, int at, boolean money) {
    if (words.is(at, "half") && words.is(at - 1, "a") && words.get(at + 1).isNoun()) {
      return Optional.of(new Reading<>(at + 1, share(at, 0.5)));
    }
    boolean figures = FigureReader.opens(words.get(at));
    return numbers
        .read(words, at)
        .or(() -> halfUnit(words, at))
        .map(number -> figures ? withLetter(words, number, money) : number)
        .map(
            number ->
                new Reading<>(number.end(), new Term(number.value(), at, 0, Optional.empty())));
  }

  /** Reads the half of "half an hour" and "half-mile". */
  private Optional<Reading<Numeral>> halfUnit(Words words, int at) {
    int next = words.afterHyphen(at + 1);
    int unit = words.is(next, "a", "an") ? next + 1 : next;
    return words.is(at, "half") && units.after(words, unit).isPresent()
        ? Optional.of(new Reading<>(unit, new Numeral(0.5, 1, true)))
        : Optional.empty();
  }

  /** Takes in the letter of "$5m", "1.8M dollars", "10k" and "2.5m people". */
  private Reading<Numeral> withLetter(Words words, Reading<Numeral> number, boolean money) {
    Word letter = words.get(number.end());
    Double by = LETTERS.get(letter.text());
    if (by == null || !letter.glued() || number.value().scale() != 1) {
      return number;
    }
    boolean small = letter.text().equals("m") || letter.text().equals("b");
    int next = number.end() + 1;
    boolean counted = isFollowedByThings(words, next) || units.money(words, next);
    return money || counted || !small
        ? new Reading<>(next, new Numeral(number.value().value() * by, by, false))
        : number;
  }

  boolean opensSign(Words words, int at) {
    return units.opensSign(words, at);
  }

  /** Takes in the unit that follows a number. */
  Reading<Term> withUnit(Words words, Reading<Term> term) {
    return withUnit(words, term, Optional.empty());
  }

  /** Takes in the unit that follows a hedge: "5 or more miles". */
  Written withUnit(Words words, Written written) {
    Reading<Term> term = withUnit(words, new Reading<>(written.end(), written.second()));
    return term.value().measure().map(m -> written.in(m, term.end())).orElse(written);
  }

  /** Tells "11m diesel vehicles" from "1.8m tall" and "50m pool". */
  private static boolean isFollowedByThings(Words words, int at) {
    int next = at;
    while (next < at + NEAR && words.get(next).isNoun() && !words.get(next).tag().equals("NNS")) {
      next++;
    }
    return words.get(next).tag().equals("NNS") || words.is(next, "people");
  }

  private Reading<Term> withUnit(Words words, Reading<Term> term, Optional<Measure> currency) {
    if (currency.isPresent()) {
      Measure money = currency.get();
      int repeated = units.endOfRepeated(words, term.end(), money);
      return new Reading<>(repeated, term.value().in(money));
    }
    if (term.value().measure().isPresent()) {
      return term;
    }
    Optional<Reading<Measure>> unit = units.after(words, term, term.value().numeral().scale());
    int next = words.afterHyphen(term.end());
    return unit.map(u -> scaled(words, term, u))
        .or(
            () ->
                units
                    .inMillions(words.get(next))
                    .map(money -> inMillions(next + 1, term.value(), money)))
        .orElse(term);
  }

  private static Reading<Term> inMillions(int end, Term term, Measure money) {
    Numeral millions = new Numeral(term.value() * MILLION, MILLION, false);
    return new Reading<>(end, term.with(millions).in(money));
  }

  /** Takes in the scale of "75 USD million". */
  private Reading<Term> scaled(Words words, Reading<Term> term, Reading<Measure> unit) {
    Numeral n = term.value().numeral();
    double by = unit.value().isMoney() && n.scale() == 1 ? numbers.scale(words.get(unit.end())) : 1;
    boolean scale = by >= 1000;
    Numeral numeral = scale ? new Numeral(n.value() * by, by, false) : n;
    Term so = term.value().with(numeral).in(unit.value());
    return new Reading<>(scale ? unit.end() + 1 : unit.end(), so);
  }
}
