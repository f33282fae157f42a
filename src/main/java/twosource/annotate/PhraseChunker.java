package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
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
    return LinkPhrase.at(tokens, at)
        .or(() -> longer(PhraseKind.NOUN, at, NounPhrase.end(tokens, at)))
        .or(() -> longer(PhraseKind.VERB, at, VerbGroup.end(tokens, at)))
        .orElseGet(() -> rest(at));
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
}
