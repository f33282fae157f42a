package twosource.annotate;

import java.util.List;
import java.util.Set;
import twosource.text.Token;

/** Reads a verb group: {@code will not have met}, {@code to quickly agree}. */
final class VerbGroup {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

  private VerbGroup() {}

  /** Returns where the group that begins at the token ends, or the token where none does. */
  static int end(List<Token> tokens, int at) {
    int next = at;
    if (isInfinitive(tokens, at)) {
      next = skipAdverbs(tokens, at + 1);
    }
    if (next >= tokens.size() || !tokens.get(next).isVerb()) {
      return at;
    }
    int end = next + 1;
    while (isAuxiliary(tokens.get(end - 1))) {
      int verb = skipAdverbs(tokens, end);
      if (verb >= tokens.size() || !continues(tokens.get(end - 1), tokens.get(verb))) {
        break;
      }
      end = verb + 1;
    }
    // "did not" and "was n't" end in their negation where the verb is left out or stands apart.
    return end < tokens.size() && isNegation(tokens.get(end)) ? end + 1 : end;
  }

  /** Tells whether the token is the {@code to} of an infinitive. */
  static boolean isInfinitive(List<Token> tokens, int at) {
    if (!tokens.get(at).tag().equals("TO")) {
      return false;
    }
    int verb = skipAdverbs(tokens, at + 1);
    return verb < tokens.size() && tokens.get(verb).tag().equals("VB");
  }

  private static int skipAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).tag().startsWith("RB")) {
      at++;
    }
    return at;
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("MD") || (token.isVerb() && AUXILIARIES.contains(token.lemma()));
  }

  private static boolean continues(Token auxiliary, Token verb) {
    String tag = verb.tag();
    if (auxiliary.tag().equals("MD") || auxiliary.lemma().equals("do")) {
      return tag.equals("VB") || tag.equals("VBP");
    }
    // Taggers often take a participle after "have" or "be" for a past tense.
    return tag.equals("VBN")
        || tag.equals("VBD")
        || (tag.equals("VBG") && !auxiliary.lemma().equals("have"));
  }

  private static boolean isNegation(Token token) {
    return token.lemma().equals("not");
  }
}
