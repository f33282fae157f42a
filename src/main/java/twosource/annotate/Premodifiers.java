package twosource.annotate;

import java.util.List;
import twosource.text.Token;

/** Reads what stands before the nouns of a noun phrase: {@code about 20 newly elected} members. */
final class Premodifiers {

  private final List<Token> tokens;

  Premodifiers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns where the modifier ends that begins at a token, or the token where none does.
   *
   * @param start where the modifiers of the noun to come begin
   */
  int end(int at, int start) {
    int quantity = QuantityOpening.end(tokens, at);
    if (quantity > at) {
      return quantity;
    }
    if (tag(at).startsWith("JJ") || is(at, "$") || is(at, "CD")) {
      return at + 1;
    }
    if (isParticiple(at)
        && nounFollows(at + 1)
        && (at > start || (at > 0 && opensNoun(at - 1, at)))) {
      return at + 1;
    }
    if (tag(at).startsWith("RB")
        && (isAdjective(at + 1) || QuantityOpening.isNumber(tokens, at + 1))
        && nounFollows(at + 1)) {
      return at + 1;
    }
    boolean joint = is(at, "CC") || is(at, ",");
    return joint && at > start && isAdjective(at - 1) && isAdjective(at + 1) && nounFollows(at + 1)
        ? at + 1
        : at;
  }

  private boolean opensNoun(int index, int participle) {
    return switch (tag(index)) {
      case "DT", "PRP$", "POS", "JJ", "CD" -> true;
      case "IN" -> is(participle, "VBN");
      default -> false;
    };
  }

  private boolean isParticiple(int index) {
    return is(index, "VBN") || is(index, "VBG");
  }

  private boolean isAdjective(int index) {
    return index >= 0 && index < tokens.size() && (tag(index).startsWith("JJ") || is(index, "VBN"));
  }

  /** Tells whether a noun follows after no more than a few adjectives. */
  boolean nounFollows(int from) {
    int limit = Math.min(tokens.size(), from + 4);
    for (int i = from; i < limit; i++) {
      if (tokens.get(i).isNoun()) {
        return true;
      }
      if (!tag(i).startsWith("JJ")
          && !isParticiple(i)
          && !is(i, "CD")
          && !is(i, ",")
          && !is(i, "CC")
          && !is(i, "$")) {
        return false;
      }
    }
    return false;
  }

  private boolean is(int index, String tag) {
    return index < tokens.size() && tag(index).equals(tag);
  }

  private String tag(int index) {
    return tokens.get(index).tag();
  }
}
