package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.claim.Factuality;
import twosource.claim.Reference;
import twosource.normalise.party.PartyMention;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.text.Sentence;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.PartyKind;

/** Finds where a person is named. */
final class PersonTriggerFinder implements TriggerFinder {

  @Override
  public List<Trigger> find(Frame frame, ArticleReading article) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      for (PartyMention mention : article.readings(i).parties()) {
        boolean person =
            mention.party() instanceof NamedParty && mention.party().kind() == PartyKind.PERSON;
        if (person && !mention.possessor()) {
          found.add(trigger(frame, i, sentence, mention));
        }
      }
    }
    return found;
  }

  private static Trigger trigger(Frame frame, int number, Sentence sentence, PartyMention mention) {
    Given person =
        new Given(Relations.PERSON, sentence.span(mention.head()), Parties.of(mention.party()));
    return new Trigger(
        frame,
        number,
        sentence.span(mention.head()),
        mention.head(),
        List.of(),
        List.of(person),
        Reference.TELLING,
        Factuality.ASSERTED,
        false);
  }
}
