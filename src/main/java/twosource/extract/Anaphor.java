package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Is a phrase that names nobody and only points back: {@code they, the two, both sides}.
 *
 * @param plural whether it means several
 * @param count how many persons it means, where it says so
 * @param sides whether it means those who face each other, however many persons they are
 * @param same whether it means those of the thing told of before: {@code the same people}
 */
record Anaphor(boolean plural, Optional<Integer> count, boolean sides, boolean same) {

  private static final Set<String> THEY = Set.of("they", "their", "them");
  private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> OPENING = Set.of("the", "both", "these", "those");
  private static final Set<String> SIDES =
      Set.of("side", "party", "team", "camp", "government", "country");
  private static final Set<String> PERSONS = Set.of("man", "woman", "person", "people", "leader");

  /** Nouns that are nothing but a number of persons. */
  private static final Map<String, Integer> NUMBERS =
      Map.of("pair", 2, "duo", 2, "trio", 3, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private static final int BOTH = 2;

  /** Reads a phrase; empty where it says more than that somebody is meant who was told of. */
  static Optional<Anaphor> of(Sentence sentence, TokenRange phrase) {
    String first = lower(sentence.token(phrase.from()));
    if (phrase.length() == 1) {
      return THEY.contains(first)
          ? Optional.of(new Anaphor(true, Optional.empty(), false, false))
          : ONE.contains(first)
              ? Optional.of(new Anaphor(false, Optional.empty(), false, false))
              : first.equals("both") ? Optional.of(counted(BOTH)) : Optional.empty();
    }
    return OPENING.contains(first) ? afterOpening(sentence, phrase, first) : Optional.empty();
  }

  private static Anaphor counted(int count) {
    return new Anaphor(true, Optional.of(count), false, false);
  }

  private static Optional<Anaphor> afterOpening(
      Sentence sentence, TokenRange phrase, String first) {
    List<String> words = new ArrayList<>();
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      words.add(i == phrase.to() - 1 ? sentence.token(i).lemma() : lower(sentence.token(i)));
    }
    boolean same = words.remove("same");
    Optional<Integer> count =
        words.isEmpty() ? Optional.empty() : Optional.ofNullable(NUMBERS.get(words.get(0)));
    if (count.isPresent()) {
      words.remove(0);
    }
    if (first.equals("both")) {
      count = Optional.of(BOTH);
    }
    String noun = words.isEmpty() ? "" : words.get(0);
    if (words.size() > 1 || !(noun.isEmpty() || SIDES.contains(noun) || PERSONS.contains(noun))) {
      return Optional.empty();
    }
    boolean sides = SIDES.contains(noun);
    boolean plain = noun.equals("side") || noun.equals("party");
    boolean points = count.isPresent() || same || (plain && isPlural(sentence, phrase));
    return points
        ? Optional.of(new Anaphor(true, sides ? Optional.empty() : count, sides, same))
        : Optional.empty();
  }

  private static boolean isPlural(Sentence sentence, TokenRange phrase) {
    return sentence.token(phrase.to() - 1).tag().equals("NNS");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
