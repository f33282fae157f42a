package twosource.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Makes small sentences for tests of words parted by spaces: {@code "Ito will/MD meet/VB Roy/NNP"}.
 *
 * <p>A tag may be followed by a lemma: {@code met/VBD/meet}. A word without a tag gets one by its
 * look; verb groups are runs of verbs, everything else is a phrase of one word.
 */
public final class SentenceFixture {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

  private SentenceFixture() {}

  public static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.strip().split(" +", -1)) {
      String[] parts = word.split("/", -1);
      boolean tagged = parts.length > 1 && isTag(parts[1]);
      String form = tagged ? parts[0] : word;
      String tag = tagged ? parts[1] : tag(form);
      String lemma = tagged && parts.length > 2 ? parts[2] : lemma(form, tag);
      tokens.add(new Token(new Span(start, start + form.length()), form, tag, lemma));
      start += form.length() + 1;
    }
    Span span = new Span(0, Math.max(0, start - 1));
    return new Sentence(span, 0, RegionKind.BODY, tokens, phrases(tokens), List.of());
  }

  private static boolean isTag(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }

  private static String tag(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return "NNP";
    }
    return switch (word) {
      case "on", "in", "at", "for", "of", "over", "by", "since", "with" -> "IN";
      case "to" -> "TO";
      case "will" -> "MD";
      case "and", "or", "but" -> "CC";
      case "the", "a", "an", "this" -> "DT";
      case "said", "met", "lasted", "talked" -> "VBD";
      case "people", "talks", "officials", "members" -> "NNS";
      default -> Character.isLetter(word.charAt(0)) ? "NN" : word.substring(0, 1);
    };
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (BE.contains(lower)) {
      return "be";
    }
    if (HAVE.contains(lower)) {
      return "have";
    }
    if (tag.equals("VBD") || tag.equals("VBN")) {
      return lower.replaceFirst("ed$", "");
    }
    return tag.equals("VBZ") ? lower.replaceFirst("s$", "") : lower;
  }

  private static List<Phrase> phrases(List<Token> tokens) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && isInVerbGroup(tokens, end)) {
        end++;
      }
      PhraseKind kind = end > at ? PhraseKind.VERB : kind(tokens.get(at));
      end = Math.max(end, at + 1);
      phrases.add(new Phrase(kind, new TokenRange(at, end)));
      at = end;
    }
    return phrases;
  }

  private static boolean isInVerbGroup(List<Token> tokens, int at) {
    boolean infinitive =
        tokens.get(at).tag().equals("TO")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).tag().equals("VB");
    return tokens.get(at).isVerb() || infinitive;
  }

  private static PhraseKind kind(Token token) {
    return switch (token.tag()) {
      case "IN", "TO" ->
          token.text().equals("that") ? PhraseKind.SUBORDINATOR : PhraseKind.PREPOSITION;
      case "CC" -> PhraseKind.CONJUNCTION;
      case "RB" -> PhraseKind.ADVERB;
      case "JJ" -> PhraseKind.ADJECTIVE;
      default ->
          Character.isLetterOrDigit(token.text().charAt(0)) ? PhraseKind.NOUN : PhraseKind.MARK;
    };
  }
}
