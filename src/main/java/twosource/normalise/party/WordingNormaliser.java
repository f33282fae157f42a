package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.AnnotatedArticle;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.Wording;

/**
 * Reads quoted words.
 *
 * <p>In a sentence by itself they stand between double quotation marks, or from such a mark to the
 * sentence's end where the quotation goes on; a {@link Quotation} of an article may be longer.
 */
public final class WordingNormaliser implements Normaliser<Wording> {

  @Override
  public List<ValueMention<Wording>> read(Sentence sentence) {
    List<ValueMention<Wording>> wordings = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      if (!isMark(sentence, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.size() && !isMark(sentence, end)) {
        end++;
      }
      TokenRange inner = new TokenRange(at + 1, end);
      Wording wording = Wording.of(sentence.words(inner).replace(" n't", "n't").replace(" '", "'"));
      if (!wording.words().isEmpty()) {
        wordings.add(new ValueMention<>(inner, wording));
      }
      at = end + 1;
    }
    return List.copyOf(wordings);
  }

  /** Returns the words of a quotation, from the article's own text. */
  public Wording read(AnnotatedArticle article, Quotation quotation) {
    return Wording.of(quotation.inner().in(article.article().text()));
  }

  private static boolean isMark(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    return text.equals("\"") || text.equals("``") || text.equals("''");
  }
}
