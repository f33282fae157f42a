package twosource.report.html;

import java.util.List;
import java.util.Locale;
import twosource.compare.Verdict;
import twosource.rule.RuleNames;

/**
 * Shows a verdict: by a colour, a sign and a word, so that no reader needs all of them.
 *
 * @param name as rule files write it, which is the class that gives it its colour
 */
record VerdictMark(String name, String sign, String word) {

  /** Ranks verdicts by how much somebody has to look at them. */
  static final List<Verdict> GRAVEST_FIRST =
      List.of(
          Verdict.CONFLICT,
          Verdict.SELF_CONFLICT,
          Verdict.RECONCILABLE,
          Verdict.UPDATED,
          Verdict.COMPATIBLE,
          Verdict.AGREE,
          Verdict.SINGLE);

  static VerdictMark of(Verdict verdict) {
    String name = RuleNames.of(verdict);
    return switch (verdict) {
      case CONFLICT -> new VerdictMark(name, "≠", "Conflict");
      case SELF_CONFLICT -> new VerdictMark(name, "↯", "Self-conflict");
      case RECONCILABLE -> new VerdictMark(name, "≈", "Reconcilable");
      case UPDATED -> new VerdictMark(name, "↗", "Updated");
      case COMPATIBLE -> new VerdictMark(name, "⊂", "Compatible");
      case AGREE -> new VerdictMark(name, "=", "Agreed");
      case SINGLE -> new VerdictMark(name, "○", "One source");
    };
  }

  /** Returns the word for use after a number: {@code 3 conflicts, 2 agreed}. */
  String counted(int number) {
    boolean noun = word.endsWith("onflict");
    return number + " " + word.toLowerCase(Locale.ROOT) + (noun && number != 1 ? "s" : "");
  }
}
