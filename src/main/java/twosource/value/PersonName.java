package twosource.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a person's name cut into its parts, as written.
 *
 * @param given first and middle names or initials; empty for a bare surname
 * @param surname with its particles: {@code van der Berg, al-Roy}; a hyphen parts words
 * @param suffix in lower case without a full stop: {@code jr, sr, ii, iii, iv}
 */
public record PersonName(List<String> given, List<String> surname, Optional<String> suffix) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "ben", "abu", "van", "von", "der", "den", "de", "del",
          "della", "di", "da", "dos", "das", "du", "la", "le", "st", "ter", "ten", "ul", "zu");

  /** Words that are a particle inside a name but a given name at its beginning. */
  private static final Set<String> GIVEN_FIRST = Set.of("al", "ben", "van", "della", "abu");

  public PersonName {
    given = List.copyOf(given);
    surname = List.copyOf(surname);
    if (surname.isEmpty()) {
      throw new IllegalArgumentException("a name without a surname: " + given);
    }
  }

  /** Cuts a name of at least one word into its parts. */
  public static PersonName of(String name) {
    List<String> words = new ArrayList<>(NameFolding.words(name.replace(",", " ")));
    Optional<String> suffix = Optional.empty();
    if (words.size() > 1 && SUFFIXES.contains(lower(words.get(words.size() - 1)))) {
      suffix = Optional.of(lower(words.remove(words.size() - 1)));
    }
    if (words.isEmpty()) {
      words.add(name.isBlank() ? "?" : name.strip());
    }
    int cut = beginOfSurname(words);
    return new PersonName(words.subList(0, cut), words.subList(cut, words.size()), suffix);
  }

  /** Compares two persons' names; see {@link Sameness} for what each answer means. */
  public Sameness samenessTo(PersonName other) {
    if (equals(other)) {
      return Sameness.SAME;
    }
    Sameness surnames = compareSurnames(other);
    if (surnames == Sameness.DIFFERENT) {
      return oneIsGivenNameOf(other) ? Sameness.POSSIBLY : Sameness.DIFFERENT;
    }
    if (suffix.isPresent() && other.suffix.isPresent() && !suffix.equals(other.suffix)) {
      return Sameness.DIFFERENT;
    }
    Sameness suffixes = suffix.equals(other.suffix) ? Sameness.SAME : Sameness.POSSIBLY;
    return surnames.and(suffixes).and(compareGiven(other));
  }

  boolean isBare() {
    return given.isEmpty();
  }

  /** Returns the folded last word, by which most texts refer to the person later. */
  String surnameKey() {
    return NameFolding.key(surname.get(surname.size() - 1));
  }

  /** Returns the folded first word: of family-first names the surname. */
  String firstKey() {
    return NameFolding.key(given.isEmpty() ? surname.get(0) : given.get(0));
  }

  private Sameness compareSurnames(PersonName other) {
    String own = surnameKey();
    String others = other.surnameKey();
    if (own.equals(others)) {
      return Sameness.SAME;
    }
    return NameFolding.close(own, others) ? Sameness.POSSIBLY : Sameness.DIFFERENT;
  }

  /** Also meets names that put the family first: {@code Kim} and {@code Kim Sun Ho}. */
  private boolean oneIsGivenNameOf(PersonName other) {
    return (isBare() && !other.isBare() && surnameKey().equals(other.firstKey()))
        || (other.isBare() && !isBare() && other.surnameKey().equals(firstKey()));
  }

  private Sameness compareGiven(PersonName other) {
    if (isBare() || other.isBare()) {
      return isBare() && other.isBare() ? Sameness.SAME : Sameness.POSSIBLY;
    }
    boolean shorter = given.size() <= other.given.size();
    return shorter ? compareGiven(given, other.given) : compareGiven(other.given, given);
  }

  /** Finds the fewer names among the more ones, in order; the first one decides how sure it is. */
  private static Sameness compareGiven(List<String> few, List<String> many) {
    Sameness first = Sameness.DIFFERENT;
    int at = 0;
    for (int i = 0; i < few.size(); i++) {
      Sameness found = Sameness.DIFFERENT;
      while (at < many.size() && found == Sameness.DIFFERENT) {
        found = GivenNames.compare(few.get(i), many.get(at++));
      }
      if (found == Sameness.DIFFERENT) {
        return Sameness.DIFFERENT;
      }
      first = i == 0 ? found.and(at == 1 ? Sameness.SAME : Sameness.POSSIBLY) : first;
    }
    return first;
  }

  private static int beginOfSurname(List<String> words) {
    int cut = words.size() - 1;
    while (cut > 0 && PARTICLES.contains(lower(words.get(cut - 1)))) {
      cut--;
    }
    return cut == 0 && isGivenFirst(words) ? 1 : cut;
  }

  /** Takes {@code Van Roy} and {@code Ben Roy} for full names, {@code van Roy} for a surname. */
  private static boolean isGivenFirst(List<String> words) {
    return words.size() > 1
        && Character.isUpperCase(words.get(0).charAt(0))
        && GIVEN_FIRST.contains(lower(words.get(0)))
        && !PARTICLES.contains(lower(words.get(1)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
