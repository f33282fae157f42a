package twosource.annotate;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.Locale;
import java.util.Map;

/**
 * Gives a word its dictionary form.
 *
 * <p>Nouns, verbs and comparisons are looked up; every other word is its own form in lower case. A
 * proper noun is not taken apart. May be shared between threads: the analyser only reads.
 */
final class Lemmatiser {

  /** Contracted verbs, and what the analyser does not know. */
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("'s", "be"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("'ve", "have"),
          Map.entry("'d", "have"),
          Map.entry("'ll", "will"),
          Map.entry("ended", "end"),
          Map.entry("exceed", "exceed"),
          Map.entry("exceeded", "exceed"),
          Map.entry("proceeded", "proceed"),
          Map.entry("succeeded", "succeed"),
          Map.entry("embedded", "embed"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"));

  /** Verbs that end in "ed" themselves are no longer: need, bleed. */
  private static final int SHORTEST_PAST = 5;

  /** Plurals that are read as nouns of their own. */
  private static final Map<String, String> NOUNS =
      Map.of(
          "data",
          "data",
          "media",
          "media",
          "police",
          "police",
          "politics",
          "politics",
          "headquarters",
          "headquarters",
          "species",
          "species",
          "series",
          "series",
          "news",
          "news");

  private final EnglishMorphAnalyzer analyser = new EnglishMorphAnalyzer();

  String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NN", "NNS" -> NOUNS.getOrDefault(lower, lookUp(lower, tag));
      case "VBD", "VBN" -> VERBS.getOrDefault(lower, withoutEnding(lookUp(lower, tag)));
      case "VB", "VBG", "VBP", "VBZ" -> VERBS.getOrDefault(lower, lookUp(lower, tag));
      case "MD" -> lower.equals("'d") ? "would" : VERBS.getOrDefault(lower, lower);
      case "JJR", "JJS", "RBR", "RBS" -> lookUp(lower, tag);
      case "RB" -> lower.equals("n't") ? "not" : lower;
      default -> lower;
    };
  }

  /** Cuts the ending off a past form that the analyser left whole: {@code happened, followed}. */
  private static String withoutEnding(String lemma) {
    return lemma.length() > SHORTEST_PAST && lemma.endsWith("ed")
        ? lemma.substring(0, lemma.length() - 2)
        : lemma;
  }

  private String lookUp(String lower, String tag) {
    String lemma = analyser.lemmatize(lower, tag);
    // The analyser writes classes such as "#crd#" for words that are numbers.
    return lemma == null || lemma.isEmpty() || lemma.charAt(0) == '#' ? lower : lemma;
  }
}
