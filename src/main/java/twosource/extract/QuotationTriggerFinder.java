package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.claim.Factuality;
import twosource.claim.Reference;
import twosource.normalise.party.Speaker;
import twosource.normalise.party.SpeakerFinder;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;
import twosource.value.Parties;
import twosource.value.Wording;

/** Finds quotations, each with its words, who speaks them, and which thing they speak of. */
final class QuotationTriggerFinder implements TriggerFinder {

  /** A single quoted word is mostly a title or irony. */
  private static final int LEAST_WORDS = 2;

  @Override
  public List<Trigger> find(Frame frame, ArticleReading article) {
    SpeakerFinder speakers = article.speakers();
    List<Trigger> found = new ArrayList<>();
    int sentence = 0;
    for (Quotation quotation : article.annotated().quotations()) {
      while (sentence < article.sentences().size()
          && article.sentences().get(sentence).span().end() <= quotation.inner().start()) {
        sentence++;
      }
      if (sentence < article.sentences().size()
          && article.sentences().get(sentence).span().start() <= quotation.inner().start()) {
        trigger(frame, article, sentence, quotation, speakers).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Trigger> trigger(
      Frame frame,
      ArticleReading article,
      int sentence,
      Quotation quotation,
      SpeakerFinder speakers) {
    Span words = words(article.annotated().article().text(), quotation);
    Wording wording = Wording.of(words.in(article.annotated().article().text()));
    if (wording.words().size() < LEAST_WORDS) {
      return Optional.empty();
    }
    List<Given> given = new ArrayList<>();
    given.add(new Given(Relations.WORDS, words, wording));
    speakers
        .speakerOf(quotation)
        .map(speaker -> new Given(Relations.SPEAKER, words, parties(article, speaker)))
        .ifPresent(given::add);
    article
        .mentionBeside(sentence, quotation.outer())
        .ifPresent(link -> given.add(new Given(Relations.ABOUT, words, link)));
    Sentence in = article.sentences().get(sentence);
    TokenRange tokens = in.tokensIn(words);
    return Optional.of(
        new Trigger(
            frame,
            sentence,
            words,
            tokens,
            List.of(),
            given,
            Reference.TELLING,
            Factuality.ASSERTED,
            false));
  }

  /** Returns the quoted words without the marks that belong to the sentence around them. */
  private static Span words(String text, Quotation quotation) {
    int end = quotation.inner().end();
    while (end > quotation.inner().start() && ",.; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(quotation.inner().start(), end);
  }

  /** Returns the speaker; an open list where only a pronoun names him, which may be misread. */
  private static Parties parties(ArticleReading article, Speaker speaker) {
    Sentence sentence = article.sentences().get(speaker.sentence());
    boolean pronoun = sentence.token(speaker.tokens().from()).tag().equals("PRP");
    return new Parties(List.of(speaker.party()), !pronoun);
  }
}
