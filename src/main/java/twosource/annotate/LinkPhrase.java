package twosource.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Reads a word or a few that link phrases or clauses: {@code and, as well as, because of, that}.
 */
final class LinkPhrase {

  /** Words and those that make one preposition with them. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "according to",
          "because of",
          "due to",
          "out of",
          "ahead of",
          "along with",
          "together with",
          "prior to",
          "instead of",
          "as of",
          "next to",
          "close to",
          "thanks to",
          "as for",
          "as to",
          "apart from",
          "away from",
          "up to",
          "owing to",
          "regardless of",
          "inside of",
          "outside of",
          "except for",
          "such as",
          "contrary to",
          "relative to",
          "subject to",
          "rather than",
          "other than",
          "across from",
          "down to",
          "ahead to");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "that",
          "whether",
          "if",
          "because",
          "although",
          "though",
          "while",
          "since",
          "unless",
          "once",
          "until",
          "till",
          "when",
          "where",
          "after",
          "before",
          "as",
          "so",
          "lest",
          "whereas",
          "than",
          "like",
          "in");

  /** Those that open a clause whatever follows. */
  private static final Set<String> ALWAYS_OPENING = Set.of("that", "whether", "if");

  /** Within how many tokens of its opener the verb of a clause is looked for. */
  private static final int FARTHEST_VERB = 12;

  private final List<Token> tokens;

  private LinkPhrase(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the link that begins at a token, if any. */
  static Optional<Phrase> at(List<Token> tokens, int at) {
    return new LinkPhrase(tokens).linkAt(at);
  }

  private Optional<Phrase> linkAt(int at) {
    if (tag(at).equals("CC")) {
      return phrase(PhraseKind.CONJUNCTION, at, 1);
    }
    if (tag(at).startsWith("W") && !tag(at).equals("WP$")) {
      return phrase(PhraseKind.SUBORDINATOR, at, 1);
    }
    if (isWellAs(at)) {
      return phrase(PhraseKind.CONJUNCTION, at, 3);
    }
    boolean pair = at + 1 < tokens.size();
    if (pair && PREPOSITIONS.contains(lower(at) + " " + lower(at + 1)) && !opensQuantity(at)) {
      return phrase(PhraseKind.PREPOSITION, at, 2);
    }
    boolean linking =
        tag(at).equals("IN") || (tag(at).equals("TO") && !VerbGroup.isInfinitive(tokens, at));
    if (!linking || opensQuantity(at)) {
      return Optional.empty();
    }
    boolean subordinates = CLAUSE_OPENERS.contains(lemma(at)) && clauseFollows(at);
    return phrase(subordinates ? PhraseKind.SUBORDINATOR : PhraseKind.PREPOSITION, at, 1);
  }

  private boolean isWellAs(int at) {
    return at + 2 < tokens.size()
        && lemma(at).equals("as")
        && lemma(at + 1).equals("well")
        && lemma(at + 2).equals("as");
  }

  private boolean opensQuantity(int at) {
    return QuantityOpening.opens(tokens, at);
  }

  /** Tells whether a subject and a finite verb follow, or a participle without a subject. */
  private boolean clauseFollows(int at) {
    if (ALWAYS_OPENING.contains(lemma(at))) {
      return true;
    }
    if (lemma(at).equals("in")) {
      return false;
    }
    int next = afterAdverbs(at + 1, tokens.size());
    if (next < tokens.size() && tag(next).equals("VBG")) {
      return true;
    }
    int limit = Math.min(tokens.size(), at + FARTHEST_VERB);
    boolean subject = false;
    while (next < limit && NounPhrase.mayHold(tag(next))) {
      subject |= NounPhrase.mayHead(tag(next));
      next++;
    }
    next = afterAdverbs(next, limit);
    return subject && next < limit && isFinite(tag(next));
  }

  private int afterAdverbs(int from, int limit) {
    int at = from;
    while (at < limit && tag(at).equals("RB")) {
      at++;
    }
    return at;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static Optional<Phrase> phrase(PhraseKind kind, int from, int length) {
    return Optional.of(new Phrase(kind, new TokenRange(from, from + length)));
  }

  private String tag(int at) {
    return tokens.get(at).tag();
  }

  private String lower(int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  private String lemma(int at) {
    return tokens.get(at).lemma();
  }
}
