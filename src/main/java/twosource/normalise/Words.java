package twosource.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Cuts a sentence finer than its tokens, so that "five-hour", "10.45pm" and "mid-December" read the
 * same however they were tokenised.
 */
public final class Words {

  private final Sentence sentence;
  private final List<Word> words;

  private Words(Sentence sentence, List<Word> words) {
    this.sentence = sentence;
    this.words = List.copyOf(words);
  }

  /** Cuts a sentence. */
  public static Words of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      cut(sentence.token(token), token, words);
    }
    return new Words(sentence, words);
  }

  private static void cut(Token token, int index, List<Word> words) {
    int start = 0;
    for (String piece : pieces(token.text())) {
      String key = piece.length() == 1 ? piece : piece.replace(".", "");
      words.add(
          new Word(piece, key.toLowerCase(Locale.ROOT), index, start, token.tag(), start > 0));
      start += piece.length();
    }
  }

  /** Cuts a text without spaces into runs of letters, numbers and single marks. */
  public static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfPiece(text, start);
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static int endOfPiece(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (Character.isDigit(first)) {
      while (end < text.length() && (isDigit(text, end) || joinsDigits(text, end))) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || isDot(text, end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean joinsDigits(String text, int at) {
    return ".,:".indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1);
  }

  private static boolean isDot(String text, int at) {
    return text.charAt(at) == '.';
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return words.size();
  }

  /** Returns a word, or {@link Word#NONE} beyond either end. */
  public Word get(int index) {
    return 0 <= index && index < words.size() ? words.get(index) : Word.NONE;
  }

  public boolean is(int index, String... keys) {
    return get(index).is(keys);
  }

  /** Returns the index after a hyphen at an index, or the index itself where none stands. */
  public int afterHyphen(int index) {
    return get(index).isHyphen() ? index + 1 : index;
  }

  /** Returns the tokens of the words from an index up to another that is not among them. */
  public TokenRange tokens(int from, int to) {
    return new TokenRange(get(from).token(), get(to - 1).token() + 1);
  }

  /** Returns the place in the article of the words from an index up to another. */
  public Span span(int from, int to) {
    return new Span(start(get(from)), start(get(to - 1)) + get(to - 1).text().length());
  }

  private int start(Word word) {
    return sentence.token(word.token()).span().start() + word.start();
  }
}
