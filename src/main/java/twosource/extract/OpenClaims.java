package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.claim.FrameMention;
import twosource.rule.Frame;
import twosource.text.Sentence;

/**
 * Makes a claim of every clause that carries a value, whatever it is about: its subject is the rest
 * of the clause.
 */
final class OpenClaims {

  private final Modality modality;
  private final ClauseWords words;

  OpenClaims(Modality modality, ClauseWords words) {
    this.modality = modality;
    this.words = words;
  }

  /** Returns the claims in order of the text, each with its clause as a mention of its own. */
  List<FrameMention> find(Frame frame, ArticleReading article) {
    List<FrameMention> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      if (mayState(article.sentences().get(i))) {
        found.addAll(new OpenClaimReader(frame, article, i, modality, words).read());
      }
    }
    return found;
  }

  /** Tells whether a sentence can hold a value: a number, or a name of a day or a month. */
  private static boolean mayState(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.tag().equals("CD")
                    || token.isProperNoun()
                    || token.text().chars().anyMatch(Character::isDigit));
  }
}
