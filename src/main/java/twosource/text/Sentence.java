package twosource.text;

import java.util.List;

/**
 * Holds one sentence with its tokens, phrases and names.
 *
 * @param paragraph number of its paragraph in the article, from 0
 * @param region the part of the article in which it stands
 */
public record Sentence(
    Span span,
    int paragraph,
    RegionKind region,
    List<Token> tokens,
    List<Phrase> phrases,
    List<Name> names) {

  public Sentence {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
    names = List.copyOf(names);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the span from the first to the last token of a range that is not empty. */
  public Span span(TokenRange range) {
    return new Span(
        tokens.get(range.from()).span().start(), tokens.get(range.to() - 1).span().end());
  }

  /** Returns the tokens that lie wholly within a span of the article; may be empty. */
  public TokenRange tokensIn(Span within) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().start() < within.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().end() <= within.end()) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /** Returns the words of a range, each parted by one space. */
  public String words(TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(range.from(), range.to())) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    return words.toString();
  }
}
