package twosource.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares names of organisations word by word.
 *
 * <p>Legal forms, articles, accents and British or American spelling do not matter; a name that
 * lacks words of the other, or spells its initials, is possibly the same.
 */
final class OrganisationName {

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "ag",
          "sa",
          "gmbh",
          "nv",
          "se",
          "spa",
          "bv",
          "the",
          "group",
          "holdings");

  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "in", "on", "at", "to");

  private static final Map<String, String> CUT_SHORT = cutShort();

  private final List<String> words;

  private OrganisationName(List<String> words) {
    this.words = words;
  }

  static OrganisationName of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameFolding.words(name)) {
      String folded = NameFolding.plain(word);
      String plain = Spelling.key(CUT_SHORT.getOrDefault(folded, folded));
      if (!plain.isEmpty() && !LEGAL_FORMS.contains(plain)) {
        words.add(plain);
      }
    }
    return new OrganisationName(
        words.isEmpty() ? List.of(name.strip().toLowerCase(Locale.ROOT)) : words);
  }

  List<String> words() {
    return words;
  }

  Sameness samenessTo(OrganisationName other) {
    if (words.equals(other.words)) {
      return Sameness.SAME;
    }
    boolean possibly =
        isPartOf(other)
            || other.isPartOf(this)
            || spellsInitialsOf(other)
            || other.spellsInitialsOf(this);
    return possibly ? Sameness.POSSIBLY : Sameness.DIFFERENT;
  }

  /** Returns the initials that such a name is shortened to, without its small words. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private boolean isPartOf(OrganisationName other) {
    Set<String> all = new LinkedHashSet<>(other.words);
    return words.stream().allMatch(word -> SMALL.contains(word) || all.contains(word))
        && words.stream().anyMatch(word -> !SMALL.contains(word));
  }

  private boolean spellsInitialsOf(OrganisationName other) {
    return words.size() == 1 && other.words.size() > 1 && words.get(0).equals(other.initials());
  }

  private static Map<String, String> cutShort() {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : WordTable.of(OrganisationName.class, "organisation-words.txt").rows()) {
      row.forEach(word -> words.put(NameFolding.plain(word), row.get(0)));
    }
    return Map.copyOf(words);
  }
}
