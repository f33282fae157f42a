package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Tells by the words around a number whether it counts things. */
final class CountContext {

  private final NumberReader numbers = new NumberReader();
  private final PhraseTable<Hedge> hedgesAfter =
      PhraseTable.read("hedges-after.txt", AmountReader::hedge);
  private final PhraseTable<Boolean> currencies = PhraseTable.words("currencies.txt");
  private final PhraseTable<Boolean> measures = PhraseTable.words("measures.txt");
  private final PhraseTable<Boolean> labels = PhraseTable.words("labels.txt");
  private final PhraseTable<TimeUnit> units = PhraseTable.read("time-units.txt", TimeUnit::of);

  Optional<Reading<Hedge>> hedgeAfter(Words words, int at) {
    return hedgesAfter.at(words, at);
  }

  /** Returns the index after "per cent" at an index, or the index where it does not stand there. */
  int endOfPercent(Words words, int at) {
    int word = words.afterHyphen(at);
    if (words.is(word, "%", "percent", "pct", "pc")) {
      return word + 1;
    }
    return words.is(word, "per") && words.is(word + 1, "cent") ? word + 2 : at;
  }

  boolean counts(Words words, int at, Reading<Amount> amount) {
    int number = amount.value().number();
    return amount.value().whole()
        && !isMoney(words, number, amount.end())
        && !isMeasure(words, amount.end())
        && !isLabel(words, number, amount.end())
        && !isScore(words, number, amount)
        && !isAge(words, number, amount.end())
        && !isRatio(words, number, amount.end())
        && (!isOne(words, amount) || number > at || oneCounts(words, amount.end()));
  }

  private boolean isMoney(Words words, int at, int end) {
    return words.is(at - 1, "$", "£", "€", "¥", "₹", "₽", "usd", "eur", "gbp", "rs", "us$")
        || currencies.has(words, words.afterHyphen(end));
  }

  private boolean isMeasure(Words words, int end) {
    int next = words.afterHyphen(end);
    Word word = words.get(next);
    boolean glued = word.glued() && !words.get(end).isHyphen();
    return measures.has(words, next)
        || units.has(words, next)
        || glued
        || words.is(next, "°", "½", "am", "pm");
  }

  /** Tells "Flight 93", "F-16", "page 5" and "No. 10" from counts. */
  private boolean isLabel(Words words, int at, int end) {
    Word before = words.get(at - 1);
    boolean joined = words.get(at).glued() && !before.is("(", "\"", "'", "+");
    boolean mark = before.is("#", "/", "+") || words.is(end, "/") || isPlaceInRow(words, at, end);
    boolean name = before.tag().startsWith("NNP") && !isFollowedByThings(words, end);
    boolean row = before.isNumber() || words.get(end).isNumber();
    return joined || mark || name || row || labels.has(words, at - 1);
  }

  /** Tells "1 of 31", a place in a row of pictures, from "one of the 31". */
  private static boolean isPlaceInRow(Words words, int at, int end) {
    boolean first = words.is(end, "of") && words.get(end + 1).isNumber();
    boolean last = words.is(at - 1, "of") && words.get(at - 2).isNumber();
    return words.get(at).isNumber() && (first || last);
  }

  private static boolean isFollowedByThings(Words words, int end) {
    int next = words.afterHyphen(end);
    return words.get(next).tag().equals("NNS")
        || words.get(next + 1).tag().equals("NNS")
        || words.get(end).isHyphen();
  }

  /** Tells "134 to 63" and "3-1": two numbers of which the first is not the smaller. */
  private boolean isScore(Words words, int at, Reading<Amount> amount) {
    return amount.value().range().isPoint()
        && (joins(words, amount.end()) > 0 || joinedBefore(words, at));
  }

  private int joins(Words words, int end) {
    int joint = words.afterHyphen(end);
    boolean to = words.is(joint, "to");
    int next = to ? words.afterHyphen(joint + 1) : joint;
    boolean number = next > end && numbers.read(words, next).isPresent();
    return number ? next : 0;
  }

  private boolean joinedBefore(Words words, int at) {
    Word joint = words.get(at - 1);
    Word first = joint.isHyphen() && words.is(at - 2, "to") ? words.get(at - 3) : words.get(at - 2);
    boolean number = first.isNumber() || first.isHyphen();
    return number && (joint.is("to") || joint.isHyphen());
  }

  /** Tells "Ito, 45,", "Ito, now 45,", "Ito (45)" and "Ito is 45". */
  private static boolean isAge(Words words, int at, int end) {
    int before = words.is(at - 1, "now") ? at - 2 : at - 1;
    boolean afterName = words.is(before, ",") && isPerson(words.get(before - 1));
    boolean closed = words.is(end, ",", ".", ")") || end >= words.size();
    boolean bracketed = words.is(at - 1, "(") && words.is(end, ")");
    return (afterName && closed)
        || bracketed
        || (isSaidOfPerson(words, at) && !isThing(words, end));
  }

  private static boolean isSaidOfPerson(Words words, int at) {
    int verb = at - 1;
    while (words.get(verb).tag().equals("RB")) {
      verb--;
    }
    return words.is(verb, "is", "was", "turned") && isPerson(words.get(verb - 1));
  }

  private static boolean isPerson(Word word) {
    return word.tag().startsWith("NNP") || word.is("he", "she");
  }

  private static boolean isThing(Words words, int end) {
    Word next = words.get(words.afterHyphen(end));
    return next.isNoun() || next.tag().startsWith("JJ");
  }

  /** Tells "one in three" and "10 times larger". */
  private boolean isRatio(Words words, int at, int end) {
    boolean in =
        words.is(at, "one", "1") && words.is(end, "in") && numbers.read(words, end + 1).isPresent();
    boolean of = words.is(at - 1, "in") && words.is(at - 2, "one", "1");
    String compared = words.get(end + 1).tag();
    boolean times =
        words.is(end, "times")
            && (compared.equals("JJR") || compared.equals("RBR") || words.is(end + 1, "as", "the"));
    return in || of || times;
  }

  private static boolean isOne(Words words, Reading<Amount> amount) {
    return words.is(amount.value().number(), "one")
        && amount.value().range().isPoint()
        && amount.value().range().lo() == 1;
  }

  /** Tells "one person was hurt" from "one of them said" and "one another". */
  private static boolean oneCounts(Words words, int end) {
    Word next = words.get(words.afterHyphen(end));
    boolean things = next.isNoun() && !next.is("day", "time", "thing", "way", "hand", "side");
    boolean described = next.tag().startsWith("JJ") && words.get(end + 1).isNoun();
    return things || described;
  }
}
