package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads one number, or two that belong together: "8 to 10 feet", "$5-10 million", "134-63". */
final class PairReader {

  /** How far a word may stand that tells a score from a range. */
  private static final int NEAR = 4;

  private static final double FIRST_YEAR = 1500;
  private static final double LAST_YEAR = 2100;

  private final TermReader terms;
  private final PhraseTable<Boolean> tallyWords = PhraseTable.words("quantity/tally-words.txt");
  private final TrendWords trends = new TrendWords();

  PairReader(TermReader terms) {
    this.terms = terms;
  }

  Optional<Written> read(Words words, int at) {
    boolean between = words.is(at, "between", "from") && terms.opens(words, at + 1);
    int start = between ? at + 1 : at;
    if (words.is(at, "from") && (!between || trends.before(words, at).isPresent())) {
      return Optional.empty();
    }
    Optional<Reading<Term>> first = terms.read(words, start);
    if (first.isEmpty() || isCode(words, first.get())) {
      return Optional.empty();
    }
    Optional<Written> pair = pair(words, start, first.get(), words.is(at, "between"));
    return pair.isPresent() || between ? pair : Optional.of(single(first.get()));
  }

  private static Written single(Reading<Term> term) {
    Term so = term.value();
    return new Written(term.end(), so, so, false, Hedge.EXACT, Optional.empty());
  }

  private Optional<Written> pair(Words words, int at, Reading<Term> first, boolean between) {
    int joint = joint(words, first.end(), between);
    boolean from = words.is(at - 1, "from") && trends.before(words, at - 1).isPresent();
    if (joint == first.end() || from) {
      return Optional.empty();
    }
    return terms
        .read(words, joint)
        .filter(second -> fit(words, first.value(), second, joint))
        .flatMap(second -> pair(words, at, first, second));
  }

  /** Returns the index after "to", "-" or ", or" between two numbers. */
  private static int joint(Words words, int end, boolean between) {
    int word = words.afterHyphen(end);
    if (between) {
      return words.is(word, "and", "to") ? word + 1 : end;
    }
    int or = words.is(end, ",") && words.is(end + 1, "or") ? end + 1 : word;
    return words.is(or, "to", "or") ? words.afterHyphen(or + 1) : word;
  }

  /** Tells "5% to 10%", "$5-10" and "5 to 10 km" from "$5 to 10 people" and "5% to $10". */
  private static boolean fit(Words words, Term first, Reading<Term> second, int joint) {
    if (first.measure().isEmpty()) {
      return !second
          .value()
          .measure()
          .filter(m -> m.isMoney() && isSigned(words, joint))
          .isPresent();
    }
    boolean hyphen = words.get(joint - 1).isHyphen();
    boolean scale = second.value().numeral().scale() > 1;
    return second.value().measure().equals(first.measure())
        || (second.value().measure().isEmpty()
            && first.measure().get().isMoney()
            && (hyphen || scale));
  }

  private static boolean isSigned(Words words, int joint) {
    return !words.get(joint).isNumber();
  }

  private Optional<Written> pair(Words words, int at, Reading<Term> first, Reading<Term> second) {
    Numeral hi = second.value().numeral();
    Term lo = first.value().with(first.value().numeral().scaledLike(hi));
    if (isCode(words, second)) {
      return Optional.empty();
    }
    boolean tally = isTally(words, at, first, second);
    boolean range = lo.value() < hi.value() && !isYear(words, first);
    Written both =
        new Written(second.end(), lo, second.value(), tally, Hedge.EXACT, Optional.empty());
    return tally || range ? Optional.of(both) : Optional.empty();
  }

  private boolean isTally(Words words, int at, Reading<Term> first, Reading<Term> second) {
    boolean bare = isPlain(first) && isPlain(second) && second.value().measure().isEmpty();
    boolean or = words.is(second.value().number() - 1, "or", "and");
    boolean greater = first.value().value() >= second.value().value();
    return bare
        && !or
        && !isYear(words, first)
        && !words.is(at - 1, "from")
        && (greater || isTold(words, at, second.end()));
  }

  private static boolean isPlain(Reading<Term> term) {
    Numeral n = term.value().numeral();
    return n.scale() == 1 && !n.fraction() && n.value() >= 0 && n.value() == Math.rint(n.value());
  }

  /** Tells a score with its smaller number first: "lost 1-3", "a 49-51 vote". */
  private boolean isTold(Words words, int at, int end) {
    Optional<Boolean> after = tallyWords.of(lemma(words, end));
    if (words.is(at - 1, ",") && words.get(at - 3).isHyphen()) {
      return true;
    }
    for (int i = 1; i <= NEAR && after.isEmpty(); i++) {
      after = tallyWords.of(lemma(words, at - i));
    }
    return after.isPresent();
  }

  private static String lemma(Words words, int at) {
    Word word = words.get(at);
    return word.token() < 0 ? "" : words.sentence().token(word.token()).lemma();
  }

  private static boolean isYear(Words words, Reading<Term> term) {
    double value = term.value().value();
    String text = words.get(term.value().number()).text();
    return text.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** Tells numbers of telephones and accounts, which have hyphens or noughts that none counts. */
  private static boolean isCode(Words words, Reading<Term> term) {
    int end = term.end();
    int number = term.value().number();
    String text = words.get(number).text();
    boolean nought = text.length() > 1 && text.startsWith("0") && Character.isDigit(text.charAt(1));
    boolean before =
        words.get(number).glued()
            && words.get(number - 1).isHyphen()
            && words.get(number - 2).isNumber()
            && words.get(number - 3).isHyphen();
    boolean after =
        words.get(end).isHyphen()
            && words.get(end).glued()
            && words.get(end + 1).isNumber()
            && words.get(end + 2).isHyphen()
            && words.get(end + 3).isNumber();
    return nought || before || after;
  }
}
