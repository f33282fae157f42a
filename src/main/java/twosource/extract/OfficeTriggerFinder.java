package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.claim.Factuality;
import twosource.claim.Reference;
import twosource.normalise.party.OfficeHolding;
import twosource.normalise.party.OfficeNormaliser;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.text.Sentence;
import twosource.value.Parties;
import twosource.value.PartyKind;

/** Finds where a person is said to hold an office. */
final class OfficeTriggerFinder implements TriggerFinder {

  private final OfficeNormaliser offices;

  OfficeTriggerFinder(OfficeNormaliser offices) {
    this.offices = offices;
  }

  @Override
  public List<Trigger> find(Frame frame, ArticleReading article) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      for (OfficeHolding holding : offices.holdings(article.readings(i).inSentence())) {
        if (holding.holder().kind() == PartyKind.PERSON) {
          found.add(trigger(frame, i, sentence, holding));
        }
      }
    }
    return found;
  }

  private static Trigger trigger(
      Frame frame, int number, Sentence sentence, OfficeHolding holding) {
    List<Given> given =
        List.of(
            new Given(
                Relations.HOLDER,
                sentence.span(holding.holderTokens()),
                Parties.of(holding.holder())),
            new Given(Relations.TITLE, sentence.span(holding.officeTokens()), holding.office()));
    return new Trigger(
        frame,
        number,
        sentence.span(holding.officeTokens()),
        holding.officeTokens(),
        List.of(),
        given,
        Reference.TELLING,
        Factuality.ASSERTED,
        false);
  }
}
