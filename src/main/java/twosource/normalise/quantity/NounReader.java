package twosource.normalise.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.text.Sentence;
import twosource.text.Token;

/** Names what a number counts, with its modifiers: "fire and rescue crew", "large city". */
final class NounReader {

  private static final int MOST = 8;

  /** Plurals that have no other singular. */
  private static final Set<String> KEPT =
      Set.of("series", "species", "headquarters", "politics", "news");

  /** Returns the name and the index of the word after the noun; nothing where no noun follows. */
  Optional<Reading<String>> read(Words words, int at) {
    int start = words.afterHyphen(at);
    List<String> lemmas = new ArrayList<>();
    Word joined = words.get(start);
    boolean half = joined.glued() && Character.isLetter(joined.text().charAt(0));
    int token = joined.token();
    if (half) {
      // "28-point plan": the number and the first part of what it counts are one token.
      int last = start + MOST;
      while (words.get(start).glued() && start < last) {
        lemmas.add(words.get(start).isHyphen() ? "" : words.get(start).key());
        start++;
      }
      if (words.get(start).glued()) {
        return Optional.empty();
      }
      lemmas.removeIf(String::isEmpty);
      token = words.get(start).token();
    }
    Run run = new Run(words.sentence(), token < 0 ? words.sentence().size() : token, half);
    run.read();
    lemmas.addAll(run.named);
    return lemmas.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading<>(endOf(words, start, run.end), String.join(" ", lemmas)));
  }

  private static int endOf(Words words, int from, int token) {
    int end = from;
    while (end < words.size() && words.get(end).token() < token) {
      end++;
    }
    return end;
  }

  /** Walks over a noun phrase; lives within one call. */
  private static final class Run {
    private final Sentence sentence;
    private final List<String> named = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int at;
    private int end;
    private boolean noun;
    private boolean plural;

    Run(Sentence sentence, int token, boolean noun) {
      this.sentence = sentence;
      this.at = token;
      this.end = token;
      this.noun = noun;
    }

    void read() {
      for (int i = 0; i < MOST && at < sentence.size() && take(sentence.token(at)); i++) {
        at++;
      }
    }

    private boolean take(Token token) {
      if (token.isNoun()) {
        return takeNoun(token);
      }
      String tag = token.tag();
      boolean participle = tag.equals("VBN") || tag.equals("VBG");
      if (token.text().equalsIgnoreCase("most")) {
        return true;
      }
      if (!noun && (tag.startsWith("JJ") || participle)) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return isName(lower) && waiting.add(participle ? lower : token.lemma());
      }
      boolean passed = tag.startsWith("RB") || (tag.equals(",") && !waiting.isEmpty());
      return !plural && ((!noun && passed) || takeJoint(token));
    }

    private boolean takeNoun(Token token) {
      boolean goesOn = !plural || token.tag().equals("NNS");
      if (!goesOn || (noun && token.isProperNoun() && !before().isProperNoun())) {
        return false;
      }
      if (!isName(token.text())) {
        return false;
      }
      named.addAll(waiting);
      waiting.clear();
      named.add(lemma(token));
      noun = true;
      plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
      end = at + 1;
      return true;
    }

    private Token before() {
      return sentence.token(at - 1);
    }

    private static boolean isName(String word) {
      return Character.isLetterOrDigit(word.charAt(0)) || word.charAt(0) == '\'';
    }

    private static String lemma(Token token) {
      String lower = token.lemma();
      boolean unknown =
          token.tag().equals("NNS") && lower.equals(token.text()) && !lower.endsWith("ss");
      return (token.tag().equals("NNPS") || unknown) && lower.endsWith("s") && !KEPT.contains(lower)
          ? lower.substring(0, lower.length() - 1)
          : lower;
    }

    /** Takes the "and" of "fire and rescue crews" and passes over the 's of "Roy's aides". */
    private boolean takeJoint(Token token) {
      if (!noun || at + 2 >= sentence.size()) {
        return false;
      }
      if (token.tag().equals("POS") || token.text().equals("'")) {
        noun = false;
        return sentence.token(at + 1).isNoun() || sentence.token(at + 1).tag().startsWith("JJ");
      }
      boolean and =
          token.text().equals("and")
              && before().tag().equals("NN")
              && sentence.token(at + 1).tag().equals("NN")
              && sentence.token(at + 2).tag().equals("NNS");
      return and && waiting.add("and");
    }
  }
}
