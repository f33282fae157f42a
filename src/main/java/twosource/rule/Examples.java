package twosource.rule;

import java.util.List;
import twosource.text.Span;

/** Proves a frame: every example is run through the real pipeline. */
public record Examples(
    List<Find> finds,
    List<Ignore> ignores,
    List<Articles> agree,
    List<Articles> conflict,
    List<Articles> reconcilable,
    List<Articles> apart,
    List<Find> gaps) {

  public Examples {
    finds = List.copyOf(finds);
    ignores = List.copyOf(ignores);
    agree = List.copyOf(agree);
    conflict = List.copyOf(conflict);
    reconcilable = List.copyOf(reconcilable);
    apart = List.copyOf(apart);
    gaps = List.copyOf(gaps);
  }

  /**
   * Expects one claim.
   *
   * @param text without the brackets that mark the evidence
   * @param evidence the span of the marked words in the text
   * @param value as printed
   * @param line of the rule file, from 1
   */
  public record Find(String text, Span evidence, String role, String value, int line) {}

  /**
   * Expects that nothing is claimed.
   *
   * @param role about which nothing is claimed; blank where nothing of the frame may be claimed
   */
  public record Ignore(String text, String role, int line) {}

  /** Holds the texts of articles of several sources. */
  public record Articles(List<String> texts, int line) {
    public Articles {
      texts = List.copyOf(texts);
    }
  }
}
