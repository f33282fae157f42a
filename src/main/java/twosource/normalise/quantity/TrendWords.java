package twosource.normalise.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.PhraseTable;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.text.Token;

/** Tells by the words around an amount whether something rose or fell by it. */
final class TrendWords {

  /** How many words may stand between the verb and the amount. */
  private static final int NEAR = 4;

  /** Verbs beside which "up" and "down" tell of a change. */
  private static final Set<String> MOVING =
      Set.of(
          "be", "close", "end", "finish", "go", "come", "trade", "edge", "open", "move", "inch",
          "tick");

  /** How many words may stand between the verb and "by". */
  private static final int FAR = 8;

  /**
   * Holds what a word tells.
   *
   * @param withBy whether it does so only where "by" follows
   */
  private record Trend(Change change, boolean withBy) {
    static Trend of(List<String> columns) {
      return new Trend(
          Change.valueOf(columns.get(0).toUpperCase(Locale.ROOT)), columns.contains("by"));
    }
  }

  private final PhraseTable<Trend> table = PhraseTable.read("quantity/trends.txt", Trend::of);

  /** Returns the trend that leads to an index: "rose by", "an increase of", "up". */
  Optional<Change> before(Words words, int at) {
    int last = words.get(at).token() - 1;
    List<Token> tokens = words.sentence().tokens();
    for (int i = last; i >= 0 && i > last - NEAR; i--) {
      Token token = tokens.get(i);
      Optional<Trend> trend = table.of(token.lemma()).filter(t -> !t.withBy());
      if (isParticle(tokens, i)) {
        return Optional.empty();
      }
      if (trend.isPresent() && !token.tag().startsWith("JJ")) {
        return trend.map(Trend::change);
      }
      if (token.lemma().equals("by")) {
        return verbBefore(tokens, i);
      }
      boolean passed = token.tag().startsWith("RB") || isLink(token.lemma());
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Finds the verb of "raised its key rate by 25 basis points". */
  private Optional<Change> verbBefore(List<Token> tokens, int by) {
    for (int i = by - 1; i >= 0 && i > by - FAR; i--) {
      Optional<Trend> trend = table.of(tokens.get(i).lemma());
      if (trend.isPresent()) {
        return trend.map(Trend::change);
      }
    }
    return Optional.empty();
  }

  /** Tells the "up" of "make up 11 of the goods" from that of "closed up 11 points". */
  private static boolean isParticle(List<Token> tokens, int at) {
    boolean way = List.of("up", "down").contains(tokens.get(at).lemma());
    return way
        && at > 0
        && tokens.get(at - 1).isVerb()
        && !MOVING.contains(tokens.get(at - 1).lemma());
  }

  private static boolean isLink(String word) {
    return List.of("of", "another", "a", "an", "further", "about").contains(word);
  }

  /** Returns the trend that follows an amount: "5% higher", "a 5% increase"; no verb's. */
  Optional<Change> after(Words words, int end) {
    Word word = words.get(end);
    if (word.token() < 0 || word.isHyphen() || word.is("up", "down")) {
      return Optional.empty();
    }
    Token token = words.sentence().token(word.token());
    return table
        .of(word.key())
        .or(() -> table.of(token.lemma()))
        .filter(trend -> !token.isVerb() && !trend.withBy())
        .map(Trend::change);
  }
}
