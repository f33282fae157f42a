package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Cuts a sentence into flat phrases by the parts of speech of its tokens.
 *
 * <p>A chain of automata, each of which reads the longest phrase of its kind that begins at a
 * token; the first that reads one wins, so that every token is in one phrase. Linear in the tokens.
 */
final class PhraseChunker {

  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "SYM", "#");

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

  private final List<Token> tokens;

  private PhraseChunker(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the phrases, which cover the tokens in order. */
  static List<Phrase> chunk(List<Token> tokens) {
    PhraseChunker chunker = new PhraseChunker(tokens);
    List<Phrase> phrases = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Phrase phrase = chunker.phrase(at);
      phrases.add(phrase);
      at = phrase.tokens().to();
    }
    return phrases;
  }

  private Phrase phrase(int at) {
    if (MARKS.contains(tag(at))) {
      return one(PhraseKind.MARK, at);
    }
    return linkAt(at)
        .or(() -> longer(PhraseKind.NOUN, at, NounPhrase.end(tokens, at)))
        .or(() -> longer(PhraseKind.VERB, at, VerbGroup.end(tokens, at)))
        .orElseGet(() -> rest(at));
  }

  /** Reads a word that links phrases or clauses. */
  private Optional<Phrase> linkAt(int at) {
    if (tag(at).equals("CC")) {
      return Optional.of(one(PhraseKind.CONJUNCTION, at));
    }
    if (tag(at).startsWith("W") && !tag(at).equals("WP$")) {
      return Optional.of(one(PhraseKind.SUBORDINATOR, at));
    }
    if (isWellAs(at)) {
      return longer(PhraseKind.CONJUNCTION, at, at + 3);
    }
    boolean pair = at + 1 < tokens.size();
    if (pair && PREPOSITIONS.contains(lower(at) + " " + lower(at + 1)) && !opensQuantity(at)) {
      return longer(PhraseKind.PREPOSITION, at, at + 2);
    }
    boolean linking =
        tag(at).equals("IN") || (tag(at).equals("TO") && !VerbGroup.isInfinitive(tokens, at));
    if (!linking || opensQuantity(at)) {
      return Optional.empty();
    }
    boolean subordinates = CLAUSE_OPENERS.contains(lemma(at)) && clauseFollows(at);
    return Optional.of(one(subordinates ? PhraseKind.SUBORDINATOR : PhraseKind.PREPOSITION, at));
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
    if (lemma(at).equals("that") || lemma(at).equals("whether") || lemma(at).equals("if")) {
      return true;
    }
    if (lemma(at).equals("in")) {
      return false;
    }
    int next = at + 1;
    while (next < tokens.size() && tag(next).equals("RB")) {
      next++;
    }
    if (next < tokens.size() && tag(next).equals("VBG")) {
      return true;
    }
    int limit = Math.min(tokens.size(), at + 12);
    boolean subject = false;
    while (next < limit && NounPhrase.mayHold(tag(next))) {
      subject |= NounPhrase.mayHead(tag(next));
      next++;
    }
    while (next < limit && tag(next).equals("RB")) {
      next++;
    }
    return subject && next < limit && isFinite(tag(next));
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private Phrase rest(int at) {
    PhraseKind kind = restKind(tag(at));
    int end = at + 1;
    if (kind == PhraseKind.ADVERB || kind == PhraseKind.ADJECTIVE) {
      while (end < tokens.size()
          && mayGoOn(kind, restKind(tag(end)))
          && NounPhrase.end(tokens, end) == end) {
        kind = restKind(tag(end));
        end++;
      }
    }
    return new Phrase(kind, new TokenRange(at, end));
  }

  private static boolean mayGoOn(PhraseKind kind, PhraseKind next) {
    return next == kind || (kind == PhraseKind.ADVERB && next == PhraseKind.ADJECTIVE);
  }

  private static PhraseKind restKind(String tag) {
    if (tag.startsWith("RB") || tag.equals("RP")) {
      return PhraseKind.ADVERB;
    }
    return tag.startsWith("JJ") ? PhraseKind.ADJECTIVE : PhraseKind.OTHER;
  }

  private Optional<Phrase> longer(PhraseKind kind, int from, int to) {
    return to > from ? Optional.of(new Phrase(kind, new TokenRange(from, to))) : Optional.empty();
  }

  private static Phrase one(PhraseKind kind, int at) {
    return new Phrase(kind, new TokenRange(at, at + 1));
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
