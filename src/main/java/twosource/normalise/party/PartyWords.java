package twosource.normalise.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.Token;
import twosource.value.WordTable;

/** Holds the tables of nouns for people and looks tokens up in them. */
final class PartyWords {

  private static final Set<String> OFFICES = table("office-nouns.txt");
  private static final Set<String> PERSONS = table("person-nouns.txt");
  private static final Set<String> KIN = table("kin-nouns.txt");
  private static final Set<String> GROUPS = table("group-nouns.txt");
  private static final Set<String> ORGANISATIONS = table("organisation-nouns.txt");
  private static final Set<String> HONORIFICS = table("honorifics.txt");

  /** Abbreviated offices that stand before a name like an honorific. */
  private static final Set<String> SHORT_OFFICES =
      Set.of(
          "rep", "reps", "sen", "sens", "gov", "pres", "pm", "mp", "vp", "ceo", "cfo", "coo",
          "cto");

  private static final Set<String> SHORTENED_BY_HYPHEN =
      Set.of("elect", "designate", "nominee", "general", "in-chief");

  private PartyWords() {}

  static boolean isOffice(Token token) {
    return token.isNoun() && (isOfficeWord(head(token)) || isShortOffice(token));
  }

  static boolean isOfficeWord(String lemma) {
    return OFFICES.contains(lemma) || OFFICES.contains(gendered(lemma));
  }

  /** Tells whether the token is an office cut short; {@code 11 p.m.} is none. */
  static boolean isShortOffice(Token token) {
    return SHORT_OFFICES.contains(bare(token)) && (!bare(token).equals("pm") || isPlainPm(token));
  }

  private static boolean isPlainPm(Token token) {
    return token.text().equals("PM") && token.isProperNoun();
  }

  static boolean isKin(Token token) {
    return token.isNoun() && KIN.contains(head(token));
  }

  /** Tells whether the noun means a person, by post, tie or deed. */
  static boolean isPerson(Token token) {
    return isOffice(token) || isKin(token) || (token.isNoun() && PERSONS.contains(head(token)));
  }

  static boolean isCollective(Token token) {
    return token.isNoun() && GROUPS.contains(head(token));
  }

  /** Tells whether the noun says of a name before it what kind of organisation it is. */
  static boolean isOrganisation(Token token) {
    return token.tag().equals("NN") && ORGANISATIONS.contains(token.lemma());
  }

  /** Tells whether the lemma means several people by itself. */
  static boolean isCollectiveWord(String lemma) {
    return GROUPS.contains(lemma);
  }

  static boolean isHonorific(Token token) {
    return HONORIFICS.contains(bare(token));
  }

  /** Tells whether the noun is plural by its tag; what NNPS misses its ending tells. */
  static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** Returns the noun that decides what kind of person is meant, in the singular. */
  static String head(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (isKnown(lemma)) {
      return lemma;
    }
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen > 0) {
      String end = lemma.substring(hyphen + 1);
      lemma = SHORTENED_BY_HYPHEN.contains(end) ? lemma.substring(0, hyphen) : end;
    }
    boolean plural = isPlural(token) || token.tag().equals("NNP");
    return plural && !isKnown(lemma) ? singular(lemma) : lemma;
  }

  /** Tells whether the noun means somebody who is still to take the post. */
  static boolean isElect(Token token) {
    return token.lemma().endsWith("-elect") || token.lemma().endsWith("-designate");
  }

  /** Returns the lower-case word without full stops. */
  static String bare(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static String singular(String lemma) {
    for (String ending : List.of("s", "es")) {
      if (lemma.endsWith(ending)) {
        String singular = lemma.substring(0, lemma.length() - ending.length());
        if (isKnown(singular)) {
          return singular;
        }
      }
    }
    return lemma;
  }

  private static boolean isKnown(String lemma) {
    return isOfficeWord(lemma)
        || PERSONS.contains(lemma)
        || KIN.contains(lemma)
        || GROUPS.contains(lemma);
  }

  /** Spokesmen, chairwomen and the like are one office whoever holds it. */
  private static String gendered(String lemma) {
    for (String ending : List.of("person", "woman", "man")) {
      if (lemma.endsWith(ending) && lemma.length() > ending.length() + 2) {
        String stem = lemma.substring(0, lemma.length() - ending.length());
        return OFFICES.contains(stem) ? stem : stem + "person";
      }
    }
    return lemma;
  }

  private static Set<String> table(String file) {
    return WordTable.of(PartyWords.class, file).words();
  }
}
