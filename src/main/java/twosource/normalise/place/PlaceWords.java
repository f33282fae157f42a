package twosource.normalise.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Looks at the words of one sentence as the reading of places needs them; any index will do. */
final class PlaceWords {

  private static final Set<String> PASSED_OVER =
      Set.of("DT", "JJ", "PRP$", "CD", "VBN", "''", "``");

  private final Sentence sentence;
  private final PlaceNouns nouns;
  private final String[] texts;

  PlaceWords(Sentence sentence, PlaceNouns nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
    texts = new String[sentence.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = sentence.token(i).text().toLowerCase(Locale.ROOT);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  /** Returns a token's text in lower case, or nothing beyond the sentence. */
  String text(int index) {
    return isToken(index) ? texts[index] : "";
  }

  String tag(int index) {
    return isToken(index) ? sentence.token(index).tag() : "";
  }

  private boolean isToken(int index) {
    return index >= 0 && index < sentence.size();
  }

  boolean isCapital(int index) {
    return isToken(index) && Character.isUpperCase(sentence.token(index).text().charAt(0));
  }

  boolean isArticle(int index) {
    return tag(index).equals("DT");
  }

  int skipArticle(int index) {
    return isArticle(index) ? index + 1 : index;
  }

  boolean isAdjective(int index) {
    return tag(index).startsWith("JJ") || tag(index).equals("VBN") || tag(index).equals("VBG");
  }

  /** Skips "large industrial" before a noun. */
  int skipAdjectives(int from) {
    int i = from;
    while (i < from + 3 && isAdjective(i)) {
      i++;
    }
    return i;
  }

  /** Skips "southern", "south east" before a name. */
  int skipParts(int from) {
    int i = from;
    while (i < from + 3 && is(Section.PART, i)) {
      i++;
    }
    return i;
  }

  boolean is(Section section, int index) {
    return nouns.has(section, text(index));
  }

  boolean is(Section section, TokenRange range) {
    return nouns.has(section, words(range).toLowerCase(Locale.ROOT));
  }

  /** Returns the end of the longest phrase of a section that begins at a token, or that token. */
  int end(Section section, int from) {
    return isToken(from) && nouns.begins(text(from), sentence.token(from).lemma())
        ? longest(section, from)
        : from;
  }

  private int longest(Section section, int from) {
    StringBuilder phrase = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(from + PlaceNouns.LONGEST, size()); i++) {
      String singular = phrase + sentence.token(i).lemma();
      phrase.append(text(i));
      if (nouns.has(section, phrase.toString()) || nouns.has(section, singular)) {
        end = i + 1;
      }
      phrase.append(' ');
    }
    return end;
  }

  /** Tells whether a lower-case noun phrase of a section begins at a token. */
  boolean isNoun(Section section, int from) {
    return isToken(from) && !isCapital(from) && end(section, from) > from;
  }

  /** Returns the word before a place, past its article. */
  String before(int from) {
    return text(isArticle(from - 1) ? from - 2 : from - 1);
  }

  /** Tells whether the words before a name say that something is or goes there. */
  boolean isLocative(int from) {
    int preposition = preposition(from);
    return nouns.has(Section.LOCATIVE, text(preposition))
        || (text(preposition).equals("of") && is(Section.ROOM, preposition - 1));
  }

  /** Tells whether the words before a name say that something is there. */
  boolean isIn(int from) {
    return List.of("in", "at", "near", "inside", "outside", "around", "across")
        .contains(text(preposition(from)));
  }

  /**
   * Returns where the word before a name stands, past articles, adjectives and opening quotation
   * marks.
   */
  private int preposition(int from) {
    int i = from - 1;
    while (i > 0 && i > from - 4 && isPassedOver(i)) {
      i--;
    }
    return i;
  }

  private boolean isPassedOver(int index) {
    return PASSED_OVER.contains(tag(index)) || is(Section.PART, index);
  }

  /** Returns the words of a range as a name is written: a possessive stays with its word. */
  String words(TokenRange range) {
    return sentence.words(range).replace(" '", "'").replace(" ,", ",");
  }

  /** Returns the words of a range, each with a capital but for the small ones between. */
  String title(TokenRange range) {
    StringBuilder title = new StringBuilder();
    for (String word : words(range).split(" ", -1)) {
      boolean small = List.of("of", "the", "de", "and").contains(word);
      String first = word.substring(0, 1);
      title.append(title.isEmpty() ? "" : " ");
      title.append(small ? word : first.toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }
}
