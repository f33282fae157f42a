package twosource.annotate;

import java.util.Locale;
import java.util.Set;

/** Knows the abbreviations whose full stop ends no sentence, or seldom does; all without it. */
final class Abbreviations {

  /** Stand before a name, so that the capital after them begins no sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Mx",
          "Dr",
          "Prof",
          "Rev",
          "Hon",
          "Fr",
          "St",
          "Ste",
          "Mt",
          "Ft",
          "Gen",
          "Lt",
          "Col",
          "Maj",
          "Capt",
          "Cmdr",
          "Cpl",
          "Sgt",
          "Pvt",
          "Pfc",
          "Adm",
          "Brig",
          "Sen",
          "Sens",
          "Rep",
          "Reps",
          "Gov",
          "Govs",
          "Pres",
          "Supt",
          "Insp",
          "Det",
          "Amb",
          "Atty",
          "Messrs",
          "Mme",
          "Mlle",
          "Lt.Gen",
          "Maj.Gen",
          "Brig.Gen",
          "Lt.Col");

  /** Stand before a number. */
  private static final Set<String> NUMBERED =
      Set.of("no", "nos", "pp", "art", "sec", "fig", "vol", "ch", "approx", "ca", "op");

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  /** May stand at the end of a sentence as well as within it. */
  private static final Set<String> CLOSING =
      Set.of(
          "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
          "Ky", "La", "Md", "Mass", "Mich", "Minn", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa",
          "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Ont", "Que", "Inc", "Corp", "Co", "Cos",
          "Ltd", "Bros", "Jr", "Sr", "Esq", "Dept", "Univ", "Assn", "Bldg", "Ave", "Blvd", "Rd",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Ph.D", "etc", "al", "vs",
          "mph", "hrs", "hr", "lb", "lbs", "oz", "sq", "ft", "est", "a.m", "p.m", "e.g", "i.e");

  private Abbreviations() {}

  /** Tells whether the word is a title, which a name follows in its sentence. */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Tells whether a number that follows the word is of its sentence: {@code No. 5, Nov. 5}. */
  static boolean precedesNumber(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NUMBERED.contains(lower) || MONTHS.contains(capitalised(lower));
  }

  private static String capitalised(String lower) {
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** Tells whether a full stop after the word may belong to it though a sentence may end there. */
  static boolean mayClose(String word) {
    return CLOSING.contains(word) || MONTHS.contains(word) || isInitials(word);
  }

  /** Tells whether the word is letters with stops between: {@code U.S, J, p.m}. */
  static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean letter = i % 2 == 0;
      if (letter ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    boolean single = word.length() == 1;
    return single
        ? Character.isUpperCase(word.charAt(0)) && !word.equals("I")
        : word.length() % 2 == 1;
  }

  /** Tells whether either letter of {@code a. m.} or {@code p. m.} stands at an offset. */
  static boolean isSpacedHalfDay(String text, int at) {
    int first = at >= 3 && text.charAt(at) == 'm' ? at - 3 : at;
    return first >= 2
        && first + 5 <= text.length()
        && (text.startsWith("a. m.", first) || text.startsWith("p. m.", first))
        && text.charAt(first - 1) == ' '
        && Character.isDigit(text.charAt(first - 2));
  }
}
