package twosource.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.ValueMention;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.Token;

/**
 * Finds the year of which an article has begun to tell: {@code In 2004 a quake hit Lima. Nine
 * people died.}
 */
final class OlderTimes {

  /** How many sentences back it may have been told. */
  private static final int REACH = 2;

  private static final int YEAR_DIGITS = 4;

  private static final Set<String> LONG = Set.of("year", "decade", "century");

  private OlderTimes() {}

  /** Holds a time and the sentence in which it stands. */
  record Told(Sentence sentence, ValueMention<?> mention) {}

  /** Returns the time of the nearest of the last sentences that names a year. */
  static Optional<Told> before(ArticleReading article, int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
      Sentence earlier = article.sentences().get(i);
      for (ValueMention<?> mention : article.readings(i).of(ValueType.TIME)) {
        if (namesYear(earlier, mention)) {
          return Optional.of(new Told(earlier, mention));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean namesYear(Sentence sentence, ValueMention<?> mention) {
    List<Token> tokens = sentence.tokens().subList(mention.tokens().from(), mention.tokens().to());
    return tokens.stream()
        .anyMatch(
            token ->
                LONG.contains(token.lemma())
                    || (token.text().length() == YEAR_DIGITS
                        && token.text().chars().allMatch(Character::isDigit)));
  }
}
