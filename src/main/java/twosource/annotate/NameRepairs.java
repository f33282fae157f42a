package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.TokenRange;

/**
 * Puts right what the statistics of a name finder often get wrong and the words beside it settle.
 *
 * <p>A title, as in {@code Mr. Berg}, makes a person and is no part of the name; neither is an
 * article or a possessive; {@code Lima-based} and {@code Friday} are no names.
 */
final class NameRepairs {

  /** Words that stand before a person's name, beside the titles cut short. */
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "vice-president",
          "senator",
          "congressman",
          "congresswoman",
          "representative",
          "governor",
          "mayor",
          "minister",
          "chancellor",
          "premier",
          "secretary",
          "ambassador",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "sir",
          "lord",
          "lady",
          "dame",
          "baroness",
          "judge",
          "justice",
          "captain",
          "colonel",
          "general",
          "major",
          "lieutenant",
          "sergeant",
          "admiral",
          "professor",
          "doctor",
          "bishop",
          "archbishop",
          "cardinal",
          "rabbi",
          "imam",
          "sheikh",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chairman",
          "chairwoman",
          "adviser",
          "advisor",
          "envoy",
          "leader",
          "negotiator",
          "speaker",
          "coach",
          "detective",
          "inspector",
          "superintendent",
          "constable",
          "director",
          "ceo",
          "chief");

  /** Titles that places and buildings have as well. */
  private static final Set<String> OF_PLACES = Set.of("St", "Ste", "Mt", "Ft");

  private NameRepairs() {}

  /** Returns the names of a sentence put right. */
  static List<Name> repair(List<String> words, List<Name> names) {
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      for (Name part : parts(words, name)) {
        repair(words, part).ifPresent(repaired::add);
      }
    }
    return repaired;
  }

  /** Parts {@code Larch Hotel in Lima}: where an organisation is belongs to no name. */
  private static List<Name> parts(List<String> words, Name name) {
    int from = name.tokens().from();
    int to = name.tokens().to();
    int in = from + words.subList(from, to).indexOf("in");
    if (name.kind() != NameKind.ORGANISATION || in < from + 2 || in + 1 >= to) {
      return List.of(name);
    }
    return List.of(
        new Name(name.kind(), new TokenRange(from, in)),
        new Name(NameKind.LOCATION, new TokenRange(in + 1, to)));
  }

  private static Optional<Name> repair(List<String> words, Name name) {
    int from = name.tokens().from();
    int to = name.tokens().to();
    while (to > from && isTail(words.get(to - 1))) {
      to--;
    }
    while (to - from > 1 && isLead(words.get(from), words.get(from + 1))) {
      from++;
    }
    if (from == to || !isName(words.subList(from, to))) {
      return Optional.empty();
    }
    // A month may be a person's name as well.
    if (to - from == 1 && name.kind() != NameKind.PERSON && isTime(words.get(from))) {
      return Optional.empty();
    }
    return Optional.of(new Name(kind(words, name.kind(), from, to), new TokenRange(from, to)));
  }

  private static NameKind kind(List<String> words, NameKind found, int from, int to) {
    if (from == 0 || !isPersonsTitle(words.get(from - 1))) {
      return found;
    }
    // Spelled in full, a title may be a part of what an organisation is called.
    boolean organisation = found == NameKind.ORGANISATION && to - from > 1;
    return organisation && !isShortTitle(words.get(from - 1)) ? found : NameKind.PERSON;
  }

  private static boolean isTime(String word) {
    return TimeWords.isDayOrMonth(word) || TimeWords.isZone(word);
  }

  /** Tells whether the word is a title that a person's name follows. */
  static boolean isPersonsTitle(String word) {
    return isShortTitle(word) || TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the word is a title cut short, with or without its stop: {@code Mr., Gen}. */
  private static boolean isShortTitle(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Abbreviations.isTitle(bare) && !OF_PLACES.contains(bare);
  }

  private static boolean isLead(String word, String next) {
    if (word.equals("The") || word.equals("the")) {
      return !next.equals("Hague");
    }
    return isShortTitle(word);
  }

  private static boolean isTail(String word) {
    return word.equals("'s") || word.equals("'") || word.equals(",") || word.equals("\"");
  }

  private static boolean isName(List<String> words) {
    if (words.stream().noneMatch(word -> word.chars().anyMatch(Character::isUpperCase))) {
      return false;
    }
    String last = words.get(words.size() - 1);
    boolean alone = words.size() == 1;
    // "Mr. and Mrs. Roy"
    return !isCompoundOfName(last) && !(alone && (isParty(last) || isShortTitle(last)));
  }

  /** Tells whether the word is a party and a state: {@code D-Ohio}. */
  private static boolean isParty(String word) {
    return word.length() > 2 && word.charAt(1) == '-' && Character.isUpperCase(word.charAt(0));
  }

  /** Tells whether the word is a name and a word joined: {@code Lima-based}. */
  private static boolean isCompoundOfName(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && word.length() - hyphen > 4;
  }
}
