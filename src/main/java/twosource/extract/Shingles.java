package twosource.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import twosource.text.AnnotatedArticle;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.Token;

/**
 * Hashes the runs of words of an article (Broder 1997), so that copies can be found without the
 * text. Quoted words are left out: to quote the same statement is not to copy.
 */
final class Shingles {

  private static final int WORDS = 6;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns the hashes, sorted, each once. */
  static List<Long> of(AnnotatedArticle article) {
    TreeSet<Long> hashes = new TreeSet<>();
    int next = 0;
    List<Quotation> quotations = article.quotations();
    Deque<Long> run = new ArrayDeque<>();
    for (Sentence sentence : article.sentences()) {
      run.clear();
      for (Token token : sentence.tokens()) {
        int at = token.span().start();
        while (next < quotations.size() && quotations.get(next).outer().end() <= at) {
          next++;
        }
        if (next < quotations.size() && quotations.get(next).outer().contains(at)) {
          run.clear();
        } else if (Character.isLetterOrDigit(token.text().charAt(0))) {
          add(token.text(), run, hashes);
        }
      }
    }
    return new ArrayList<>(hashes);
  }

  private static void add(String word, Deque<Long> run, Set<Long> hashes) {
    run.addLast(hash(word));
    if (run.size() > WORDS) {
      run.removeFirst();
    }
    if (run.size() == WORDS) {
      long hash = FNV_OFFSET;
      for (long one : run) {
        hash = (hash ^ one) * FNV_PRIME;
      }
      hashes.add(hash);
    }
  }

  private static long hash(String word) {
    long hash = FNV_OFFSET;
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      hash = (hash ^ lower.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
