package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.TokenRange;

/**
 * Joins to a person's name what the name finder leaves out of it: {@code al-Roy} and {@code bin
 * Roy}, {@code Jr.} and {@code III}, the surname after {@code Ana T.}, a nickname between marks.
 *
 * <p>Linear in the words.
 */
final class NameJoins {

  /** Small words that go on within a person's name, before a word in a capital. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "van", "von", "der", "den", "de", "del", "della",
          "di", "da", "dos", "das", "du", "la", "le", "ter", "ten", "ul", "zu");

  /** Those with which a name may open that was found from there on only. */
  private static final Set<String> WITHIN = Set.of("bin", "bint", "ibn", "van", "von");

  /** Articles that are written in one piece with the word after them. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");

  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private static final Set<String> OPENING = Set.of("\"", "'", "(");
  private static final Set<String> CLOSING = Set.of("\"", "'", ")");

  private static final int NICKNAME_WORDS = 3;

  private final List<String> words;

  private NameJoins(List<String> words) {
    this.words = words;
  }

  /** Returns the names of a sentence, in order, with what belongs to them. */
  static List<Name> join(List<String> words, List<Name> names) {
    NameJoins joins = new NameJoins(words);
    List<Name> joined = new ArrayList<>();
    int end = 0;
    for (Name name : names) {
      if (name.tokens().from() < end) {
        continue;
      }
      Name whole = joins.whole(name, joined.isEmpty() ? 0 : end);
      while (!joined.isEmpty()
          && joined.get(joined.size() - 1).tokens().to() > whole.tokens().from()) {
        joined.remove(joined.size() - 1);
      }
      joined.add(whole);
      end = whole.tokens().to();
    }
    return joined;
  }

  private Name whole(Name name, int before) {
    if (name.kind() != NameKind.PERSON) {
      return name;
    }
    int from = withoutFirst(name.tokens().from(), before);
    return new Name(NameKind.PERSON, new TokenRange(from, endOf(name.tokens().to())));
  }

  /** Returns where the name begins: before its particle, or before a nickname. */
  private int withoutFirst(int from, int before) {
    int given = from - NICKNAME_WORDS - 1;
    if (given >= 0
        && CLOSING.contains(word(from - 1))
        && isName(from - 2)
        && OPENING.contains(word(from - NICKNAME_WORDS))
        && isName(given)) {
      return given;
    }
    return from - 2 >= before && WITHIN.contains(word(from - 1)) && isName(from - 2)
        ? from - 2
        : from;
  }

  private int endOf(int to) {
    int end = to;
    int next = after(end);
    while (next > end) {
      end = next;
      next = after(end);
    }
    return end;
  }

  /** Returns the end of what goes on at a token, or that token where nothing does. */
  private int after(int at) {
    boolean surname = isInitial(at - 1) && isName(at);
    if (surname || SUFFIXES.contains(word(at)) || isWithArticle(at)) {
      return at + 1;
    }
    if (word(at).equals(",") && (word(at + 1).startsWith("Jr") || word(at + 1).startsWith("Sr"))) {
      return SUFFIXES.contains(word(at + 1)) ? at + 2 : at;
    }
    int end = at;
    while (PARTICLES.contains(word(end))) {
      end++;
    }
    return end > at && (isName(end) || isWithArticle(end)) ? end + 1 : at;
  }

  /** Sees {@code T.}, after which no name ends. */
  private boolean isInitial(int at) {
    String word = word(at);
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
  }

  /** Sees {@code al-Roy}. */
  private boolean isWithArticle(int at) {
    String word = word(at);
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && ARTICLES.contains(word.substring(0, hyphen))
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  private boolean isName(int at) {
    String word = word(at);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && !NameRepairs.isPersonsTitle(word)
        && !TimeWords.isDayOrMonth(word);
  }

  private String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }
}
