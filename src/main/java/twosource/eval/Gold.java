package twosource.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.compare.Verdict;
import twosource.text.Span;

/**
 * Holds what a reader finds in the articles of one story.
 *
 * @param file as its user names it
 * @param articles that the claims are of
 * @param facts what the articles claim of one and the same thing
 * @param apart claims that look alike but speak of different things
 */
public record Gold(
    String file, String story, List<Member> articles, List<Fact> facts, List<Apart> apart) {

  public Gold {
    articles = List.copyOf(articles);
    facts = List.copyOf(facts);
    apart = List.copyOf(apart);
  }

  /**
   * Names one article of the story.
   *
   * @param name of its file, without folder and ending
   * @param line of the gold file
   */
  public record Member(String name, int line) {}

  /**
   * Holds claims about one and the same thing.
   *
   * @param kind of the fact as reports name it; {@code other} fits every kind
   * @param what it is about, for people
   * @param conflict whether the claims exclude one another; else they agree or refine one another
   * @param accept the verdicts that are right
   * @param required whether a conflict that is not found is a miss; one of rounding or wording only
   *     is neither a miss nor a find
   */
  public record Fact(
      String id,
      String kind,
      String what,
      boolean conflict,
      Set<Verdict> accept,
      boolean required,
      List<Claim> claims) {

    public Fact {
      accept = Set.copyOf(accept);
      claims = List.copyOf(claims);
    }
  }

  /** Holds claims that must not be held against each other. */
  public record Apart(String why, List<Claim> claims) {

    public Apart {
      claims = List.copyOf(claims);
    }
  }

  /**
   * Is one claim of an article.
   *
   * @param article the name of its file, without folder and ending
   * @param span of the words in the article's text; empty where they stand in it only once
   * @param value for people; equal values mean that the claims say the same
   * @param line of the gold file
   */
  public record Claim(String article, String text, Optional<Span> span, String value, int line) {

    /** Returns this claim with its place in the text of its article. */
    Claim at(Span place) {
      return new Claim(article, text, Optional.of(place), value, line);
    }
  }

  /** Returns the name of a file without folder and ending. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
