package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.claim.Anchor;
import twosource.claim.Evidence;
import twosource.claim.StatedValue;
import twosource.claim.ValueKind;
import twosource.claim.ValueReading;
import twosource.normalise.ValueMention;
import twosource.normalise.party.OfficeHolding;
import twosource.normalise.party.SentenceParties;
import twosource.normalise.party.SpeakerFinder;
import twosource.normalise.place.Gazetteer;
import twosource.normalise.quantity.QuantityMention;
import twosource.normalise.quantity.Stated;
import twosource.text.AnnotatedArticle;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;
import twosource.value.NamedParty;
import twosource.value.Office;
import twosource.value.Parties;
import twosource.value.PlaceContext;
import twosource.value.PlaceName;
import twosource.value.Wording;

/**
 * Reads every value that an article states, whether or not a rule asks for it, and settles each as
 * far as the article alone can.
 *
 * <p>A pure function of the annotated article. Immutable, may be shared between threads.
 */
public final class ValueExtractor {

  private final Normalisers normalisers;
  private final StatedTimes times;

  public ValueExtractor(Gazetteer gazetteer) {
    this.normalisers = Normalisers.with(gazetteer);
    this.times = new StatedTimes(normalisers.times());
  }

  /** Returns the values of these kinds, in the order of {@link StatedValue#IN_TEXT}. */
  public List<StatedValue> extract(AnnotatedArticle article, Set<ValueKind> kinds) {
    Found found = new Found(article, new ArrayList<>());
    for (ValueKind kind : kinds) {
      switch (kind) {
        case TIME -> found.values().addAll(times.read(article));
        case QUANTITY -> quantities(found);
        case PLACE -> places(found);
        case PARTY -> parties(found);
        case OFFICE -> offices(found);
        case QUOTATION -> quotations(found);
      }
    }
    return found.values().stream().sorted(StatedValue.IN_TEXT).toList();
  }

  /** Gathers what an article states. */
  private record Found(AnnotatedArticle annotated, List<StatedValue> values) {

    List<Sentence> sentences() {
      return annotated.sentences();
    }

    String text() {
      return annotated.article().text();
    }

    void add(Span span, ValueReading reading, Anchor anchor) {
      values.add(new StatedValue(new Evidence(span, span.in(text())), reading, anchor));
    }

    void add(Sentence sentence, TokenRange tokens, ValueReading reading) {
      add(sentence.span(tokens), reading, Anchor.WORDS);
    }
  }

  private void quantities(Found found) {
    for (Sentence sentence : found.sentences()) {
      for (QuantityMention mention : normalisers.quantities().mentions(sentence)) {
        Stated stated = mention.stated();
        found.add(
            sentence,
            mention.tokens(),
            new ValueReading.Amount(
                stated.first(),
                stated.second(),
                stated.unit(),
                stated.change().sign(),
                mention.quantity()));
      }
    }
  }

  /** What a name means hangs on all other places of the article. */
  private void places(Found found) {
    List<List<ValueMention<PlaceName>>> read =
        found.sentences().stream().map(normalisers.places()::read).toList();
    PlaceContext context =
        PlaceContext.of(read.stream().flatMap(List::stream).map(ValueMention::value).toList());
    for (int i = 0; i < read.size(); i++) {
      for (ValueMention<PlaceName> mention : read.get(i)) {
        ValueReading.Where where = new ValueReading.Where(mention.value().bind(context));
        Span span = found.sentences().get(i).span(mention.tokens());
        found.add(span, where, anchor(mention.value(), where));
      }
    }
  }

  private static Anchor anchor(PlaceName name, ValueReading.Where settled) {
    if (name.isBound()) {
      return Anchor.WORDS;
    }
    boolean likeliest = settled.place().equals(name.bind(PlaceContext.of(List.of())));
    return likeliest ? Anchor.LIKELIEST : Anchor.CONTEXT;
  }

  private void parties(Found found) {
    for (Sentence sentence : found.sentences()) {
      Readings readings = new Readings(sentence, normalisers);
      List<ValueMention<Parties>> all = new ArrayList<>(readings.inSentence().lists());
      readings.possessors().stream().filter(ValueExtractor::isNamed).forEach(all::add);
      for (ValueMention<Parties> mention : all) {
        found.add(sentence, mention.tokens(), new ValueReading.Who(mention.value()));
      }
    }
  }

  private static boolean isNamed(ValueMention<Parties> mention) {
    return mention.value().members().stream().allMatch(NamedParty.class::isInstance);
  }

  private void offices(Found found) {
    for (Sentence sentence : found.sentences()) {
      SentenceParties parties = normalisers.parties().in(sentence);
      List<OfficeHolding> holdings = normalisers.offices().holdings(parties);
      for (ValueMention<Office> mention : normalisers.offices().read(parties)) {
        Optional<String> holder = holder(holdings, mention.tokens());
        found.add(sentence, mention.tokens(), new ValueReading.Held(mention.value(), holder));
      }
    }
  }

  private static Optional<String> holder(List<OfficeHolding> holdings, TokenRange office) {
    return holdings.stream()
        .filter(holding -> holding.officeTokens().equals(office))
        .map(holding -> holding.holder().print())
        .findFirst();
  }

  private void quotations(Found found) {
    SpeakerFinder speakers =
        new SpeakerFinder(
            found.annotated(), i -> normalisers.parties().in(found.sentences().get(i)));
    for (Quotation quotation : found.annotated().quotations()) {
      Wording wording = Wording.of(quotation.inner().in(found.text()));
      if (!wording.words().isEmpty()) {
        Optional<String> speaker =
            speakers.speakerOf(quotation).map(speaking -> speaking.party().print());
        found.add(quotation.inner(), new ValueReading.Quoted(wording, speaker), Anchor.WORDS);
      }
    }
  }
}
