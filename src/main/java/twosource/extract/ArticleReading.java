package twosource.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.claim.FrameMention;
import twosource.normalise.party.Speaker;
import twosource.normalise.party.SpeakerFinder;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;
import twosource.value.MentionLink;

/** Holds one article during extraction, with what is read of each sentence at most once. */
final class ArticleReading {

  private final AnnotatedArticle annotated;
  private final List<Clauses> clauses = new ArrayList<>();
  private final List<Readings> readings = new ArrayList<>();
  private final SpeakerFinder speakers;
  private List<FrameMention> mentions = List.of();
  private Set<String> frames = Set.of();

  ArticleReading(AnnotatedArticle annotated, Normalisers normalisers) {
    this.annotated = annotated;
    this.speakers = new SpeakerFinder(annotated, i -> readings.get(i).inSentence());
    for (Sentence sentence : annotated.sentences()) {
      clauses.add(new Clauses(sentence));
      readings.add(new Readings(sentence, normalisers));
    }
  }

  AnnotatedArticle annotated() {
    return annotated;
  }

  List<Sentence> sentences() {
    return annotated.sentences();
  }

  Clauses clauses(int sentence) {
    return clauses.get(sentence);
  }

  Readings readings(int sentence) {
    return readings.get(sentence);
  }

  SpeakerFinder speakers() {
    return speakers;
  }

  /** Returns in whose words the article says what stands at some tokens: quoted, or reported. */
  Optional<String> speaker(int sentence, TokenRange tokens) {
    Span span = sentences().get(sentence).span(tokens);
    return annotated.quotations().stream()
        .filter(quotation -> quotation.outer().contains(span))
        .findFirst()
        .map(speakers::speakerOf)
        .orElseGet(() -> speakers.speakerOf(sentence, tokens))
        .map(this::words);
  }

  /** Returns how the article calls a speaker; whom a pronoun stands for by his name. */
  private String words(Speaker speaker) {
    Sentence sentence = sentences().get(speaker.sentence());
    return sentence.token(speaker.tokens().from()).tag().equals("PRP")
        ? speaker.party().print()
        : sentence.words(speaker.tokens());
  }

  /**
   * Keeps the mentions of the frames that stand alone, for those that speak of them.
   *
   * @param ofThings names the frames of what words can be about; an office is only a title there
   */
  void know(List<FrameMention> known, Set<String> ofThings) {
    mentions = List.copyOf(known);
    frames = Set.copyOf(ofThings);
  }

  /**
   * Returns the thing that a sentence names beside a quotation: of those with claims of their own
   * the nearest, else the nearest of all.
   */
  Optional<MentionLink> mentionBeside(int sentence, Span quotation) {
    Comparator<Integer> best =
        Comparator.comparing((Integer i) -> mentions.get(i).claims().isEmpty())
            .thenComparing(i -> distance(mentions.get(i).trigger().span(), quotation));
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      FrameMention mention = mentions.get(i);
      boolean beside = mention.sentence() == sentence && frames.contains(mention.frame());
      if (beside && !mention.trigger().span().overlaps(quotation)) {
        found.add(i);
      }
    }
    return found.stream().min(best).map(MentionLink::new);
  }

  private static int distance(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
