package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.text.Sentence;
import twosource.value.Dimension;

/** Reads the units after a number and the signs of currencies before it. */
final class UnitReader {

  /** From so many pounds on, nobody speaks of weight. */
  private static final double LARGE = 1_000_000;

  /** The length of "MUSD". */
  private static final int MILLIONS_CODE = 4;

  /** The hottest that a bare letter behind a space may tell of. */
  private static final double HOTTEST = 5_000;

  /** How many words away a word of money may stand that tells pounds from pounds. */
  private static final int NEAR = 12;

  private final MeasureTable units = MeasureTable.ofWords("quantity/units.txt");
  private final MeasureTable currencies = MeasureTable.ofBoth("quantity/currencies.txt");
  private final MeasureTable signs = MeasureTable.ofSigns("quantity/currencies.txt");
  private final Measure inch = units.named("inch");
  private final PhraseTable<Boolean> fillers = PhraseTable.words("duration-fillers.txt");
  private final PhraseTable<Boolean> moneyWords = PhraseTable.words("quantity/money-words.txt");

  boolean opensSign(Words words, int at) {
    return signs.at(words, at).isPresent();
  }

  /** Returns the currency whose sign stands before a number: "$", "US$", "EUR", "MUSD". */
  Optional<Reading<Measure>> sign(Words words, int at) {
    return signs
        .at(words, at)
        .filter(sign -> !words.get(at).is("dollar") || !words.get(at - 1).isNumber())
        .filter(sign -> isNumberNext(words, sign.end()));
  }

  /** Returns the currency of which a word tells in millions: "MUSD", "MEUR". */
  Optional<Measure> inMillions(Word word) {
    boolean code = word.text().length() == MILLIONS_CODE && word.text().charAt(0) == 'M';
    return code ? signs.ofCode(word.text().substring(1)) : Optional.empty();
  }

  private static boolean isNumberNext(Words words, int at) {
    Word next = words.get(at);
    return next.isNumber() || next.is(".", "-", "half") || next.tag().equals("CD");
  }

  /** Tells whether words that make the number before them money begin at an index. */
  boolean money(Words words, int at) {
    return currencies.at(words, at).isPresent();
  }

  /** Returns the currency whose word or sign begins at an index. */
  Optional<Reading<Measure>> moneyAt(Words words, int at) {
    return currencies.at(words, at);
  }

  boolean isTemperature(Words words, int at) {
    return units
        .at(words, at)
        .filter(unit -> unit.value().base().dimension() == Dimension.TEMPERATURE)
        .isPresent();
  }

  /** Returns the end of a currency's word that says again what its sign said: "$10 dollars". */
  int endOfRepeated(Words words, int at, Measure money) {
    return currencies
        .at(words, at)
        .filter(again -> again.value().equals(money) && !isNumberNext(words, again.end()))
        .map(Reading::end)
        .orElse(at);
  }

  /** Returns the unit of measure or time that begins at an index. */
  Optional<Reading<Measure>> after(Words words, int at) {
    return units.at(words, at);
  }

  /** Returns the unit after a number, behind a hyphen, a bracket or a word such as "more". */
  Optional<Reading<Measure>> after(Words words, Reading<Term> term, double scale) {
    int next = words.afterHyphen(term.end());
    Optional<Reading<Measure>> money = currencies.at(words, next);
    Optional<Reading<Measure>> unit = units.at(words, next).filter(u -> isUnit(words, term, u));
    if (money.isPresent() && unit.isPresent()) {
      return scale >= LARGE || speaksOfMoney(words, next) ? money : unit;
    }
    return money
        .filter(m -> !isSignOfNext(words, next, m.end()))
        .or(() -> unit)
        .or(() -> inches(words, term, next))
        .or(() -> inBrackets(words, next))
        .or(() -> behindFiller(words, next));
  }

  /** Tells the second of "three seconds" from that of "the three second places". */
  private static boolean isUnit(Words words, Reading<Term> term, Reading<Measure> unit) {
    String name = unit.value().name();
    boolean ordinal = words.is(unit.end() - 1, "second", "quarter");
    if (ordinal && (name.equals("second") || name.equals("quarter"))) {
      return words.get(unit.end() - 2).isHyphen() || term.value().value() == 1;
    }
    boolean letter = name.equals("celsius") || name.equals("fahrenheit");
    return !letter || Math.abs(term.value().value()) < HOTTEST;
  }

  /** Tells the sign of "3 $10 notes" from that of "3 $". */
  private static boolean isSignOfNext(Words words, int at, int end) {
    return words.get(end).isNumber() && touches(words, end) && !touches(words, at);
  }

  /** Tells whether no space parts a word from the one before it. */
  static boolean touches(Words words, int at) {
    Word word = words.get(at);
    if (word.glued() || word.token() < 1) {
      return word.glued();
    }
    Sentence sentence = words.sentence();
    return sentence.token(word.token()).span().start()
        == sentence.token(word.token() - 1).span().end();
  }

  private boolean speaksOfMoney(Words words, int at) {
    Sentence sentence = words.sentence();
    int token = words.get(at).token();
    int to = Math.min(sentence.size(), token + NEAR);
    for (int i = Math.max(0, token - NEAR); i < to; i++) {
      if (moneyWords.of(sentence.token(i).lemma()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Reads the "in" of "12 ft 2 in" and the mark of \u00ab10" long\u00bb. */
  private Optional<Reading<Measure>> inches(Words words, Reading<Term> term, int at) {
    boolean feet = words.is(at, "in") && words.is(term.value().number() - 1, "ft", "feet", "foot");
    boolean mark =
        words.is(at, "\"") && words.is(at + 1, "long", "wide", "tall", "high", "deep", "thick");
    return feet || mark ? Optional.of(new Reading<>(at + 1, inch)) : Optional.empty();
  }

  private Optional<Reading<Measure>> inBrackets(Words words, int at) {
    return words.is(at, "(", "[", "{", "<")
        ? units
            .at(words, at + 1)
            .filter(unit -> words.is(unit.end(), ")", "]", "}", ">"))
            .map(unit -> new Reading<>(unit.end() + 1, unit.value()))
        : Optional.empty();
  }

  private Optional<Reading<Measure>> behindFiller(Words words, int at) {
    return fillers.has(words, at)
        ? units
            .at(words, words.afterHyphen(at + 1))
            .filter(unit -> unit.value().base().dimension() == Dimension.DURATION)
        : Optional.empty();
  }
}
