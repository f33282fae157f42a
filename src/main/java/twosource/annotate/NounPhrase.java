package twosource.annotate;

import java.util.List;
import java.util.Set;
import twosource.text.Token;

/**
 * Reads a noun phrase without what follows its head: {@code the envoy 's two-hour meeting}.
 *
 * <p>Expressions of time that follow a noun without a preposition are phrases of their own: {@code
 * met officials | Friday morning}.
 */
final class NounPhrase {

  /** Their numbers stand behind them: {@code the magnitude 6.1 quake}. */
  private static final Set<String> SCALES = Set.of("magnitude", "category");

  /** How far a phrase is read on, so that words without a noun cost no more than their number. */
  private static final int LONGEST = 40;

  private final List<Token> tokens;
  private final Premodifiers modifiers;
  private int at;
  private boolean head;

  private NounPhrase(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.modifiers = new Premodifiers(tokens);
    this.at = at;
  }

  /** Returns where the phrase that begins at the token ends, or the token where none does. */
  static int end(List<Token> tokens, int from) {
    NounPhrase phrase = new NounPhrase(tokens, from);
    phrase.read();
    return phrase.head ? phrase.at : from;
  }

  /** Tells whether the tag can be of a word within a noun phrase. */
  static boolean mayHold(String tag) {
    return switch (tag) {
      case "DT", "PDT", "PRP", "PRP$", "EX", "CD", "POS", "$", "JJ", "JJR", "JJS", "WP$", "CC" ->
          true;
      default -> tag.startsWith("NN");
    };
  }

  /** Tells whether the tag can be of the last word of a noun phrase. */
  static boolean mayHead(String tag) {
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.equals("DT");
  }

  private static boolean is(List<Token> tokens, int at, String tag) {
    return at < tokens.size() && tokens.get(at).tag().equals(tag);
  }

  private void read() {
    if (is("PRP") || is("EX")) {
      at++;
      head = true;
      return;
    }
    if (isTime(at)) {
      readTime();
      return;
    }
    if (is("CD") && TimeWords.isNumericDate(tokens.get(at).text())) {
      at++;
      head = true;
      return;
    }
    readDeterminers();
    readNouns();
  }

  private void readDeterminers() {
    if (is("PDT")) {
      at++;
    }
    if (is("DT") || is("PRP$") || is("WP$")) {
      head = is("DT") && !isArticle(tokens.get(at));
      at++;
    }
  }

  private static boolean isArticle(Token token) {
    return token.lemma().equals("the") || token.lemma().equals("a") || token.lemma().equals("an");
  }

  /** Reads modifiers and nouns up to the last noun; possessives make it begin anew. */
  private void readNouns() {
    int start = at;
    int end = head ? at : -1;
    boolean nouns = false;
    int limit = Math.min(tokens.size(), at + LONGEST);
    while (at < limit) {
      int modifier = nouns ? at : modifiers.end(at, start);
      if (isNoun(nouns)) {
        at++;
        nouns = true;
        end = at;
      } else if (nouns && is("POS")) {
        at++;
        nouns = false;
        start = at;
      } else if (modifier > at) {
        at = modifier;
      } else {
        break;
      }
    }
    if (end < 0 && isNominalAdjective()) {
      end = at;
    }
    if (end == start && start > 0 && isOther(end)) {
      end++;
    }
    head = end >= 0;
    at = Math.max(end, 0);
  }

  private boolean isNoun(boolean nouns) {
    if (nouns && isTime(at)) {
      return false;
    }
    if (is("CD") && !nouns && !is(tokens, at + 1, ",") && modifiers.nounFollows(at + 1)) {
      return false;
    }
    if (is("CD")) {
      return !nouns
          || tokens.get(at - 1).isProperNoun()
          || SCALES.contains(tokens.get(at - 1).lemma())
          || is(tokens, at - 1, "CD")
          || is(tokens, at - 1, "$");
    }
    return tokens.get(at).isNoun();
  }

  /** Tells whether the second word of {@code each other} is here. */
  private boolean isOther(int index) {
    return is(tokens, index, "JJ") && tokens.get(index).lemma().equals("other");
  }

  /** Tells whether {@code the dead}, an article and an adjective, was read. */
  private boolean isNominalAdjective() {
    return at > 1 && tag(at - 1).startsWith("JJ") && is(tokens, at - 2, "DT");
  }

  private boolean isTime(int index) {
    return index < tokens.size() && (TimeWords.isDay(tokens.get(index).lemma()) || isMonth(index));
  }

  private boolean isMonth(int index) {
    return index < tokens.size()
        && tokens.get(index).isProperNoun()
        && TimeWords.isMonth(tokens.get(index).lemma());
  }

  /** Reads {@code Friday morning}, {@code March 3, 2020}, or {@code the} Friday talks' rest. */
  private void readTime() {
    boolean month = isMonth(at);
    at++;
    head = true;
    if (month) {
      readDate();
    } else if (at < tokens.size() && TimeWords.isDayPart(tokens.get(at).lemma())) {
      at++;
    }
    if (is("POS")) {
      at++;
      readNouns();
      head = true;
    } else if (at < tokens.size() && (is("NN") || is("NNS"))) {
      readNouns();
    }
  }

  private void readDate() {
    if (is("CD") || (is("JJ") && Character.isDigit(tokens.get(at).text().charAt(0)))) {
      at++;
    }
    boolean year = is(",") && is(tokens, at + 1, "CD") && tokens.get(at + 1).text().length() == 4;
    at += year ? 2 : 0;
  }

  private boolean is(String tag) {
    return is(tokens, at, tag);
  }

  private String tag(int index) {
    return tokens.get(index).tag();
  }
}
