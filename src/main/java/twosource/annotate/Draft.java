package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Name;
import twosource.text.Phrase;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;

/** Holds a sentence while the rest of its article may still change its names and tags. */
final class Draft {

  private final Span span;
  private final int paragraph;
  private final RegionKind region;
  private final List<Span> spans;
  private final List<String> words;
  private final List<String> tags;
  private List<Name> names;

  Draft(
      Span span,
      int paragraph,
      RegionKind region,
      List<Span> spans,
      List<String> words,
      List<String> tags,
      List<Name> names) {
    this.span = span;
    this.paragraph = paragraph;
    this.region = region;
    this.spans = spans;
    this.words = words;
    this.tags = tags;
    this.names = names;
  }

  List<String> words() {
    return words;
  }

  List<String> tags() {
    return tags;
  }

  List<Name> names() {
    return names;
  }

  void rename(List<Name> better) {
    names = better;
  }

  /** Tells whether capitals mean something in the sentence, which they do not in a title. */
  boolean isRunning() {
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    long small = words.stream().filter(word -> Character.isLowerCase(word.charAt(0))).count();
    return small > capitals;
  }

  /** Returns the sentence, with its tags put right by its names. */
  Sentence finish(Lemmatiser lemmatiser, KnownWords known) {
    List<String> repaired = TagRepairs.repair(words, tags, names, known);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String lemma = lemmatiser.lemma(words.get(i), repaired.get(i));
      tokens.add(new Token(spans.get(i), words.get(i), repaired.get(i), lemma));
    }
    List<Phrase> phrases = PhraseChunker.chunk(tokens);
    return new Sentence(span, paragraph, region, tokens, phrases, names);
  }
}
