package twosource.compare;

import java.util.List;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Relation;
import twosource.value.Wording;

/** Compares who is said to have spoken the same words. */
final class SpeakerComparator implements ValueComparator {

  /** Fewer words than these may well have been used by two speakers. */
  private static final int FEW_WORDS = 5;

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Parties first = (Parties) a.value();
    Parties second = (Parties) b.value();
    if (first.relationTo(second) == Relation.EQUAL) {
      return new Judgement(Fit.SAME, first.print() + " speaks in both");
    }
    if (!isPerson(first) || !isPerson(second) || first.relationTo(second) != Relation.APART) {
      return new Judgement(
          Fit.COMPATIBLE, first.print() + " and " + second.print() + " can be one speaker");
    }
    String words = "the same words are given to " + first.print() + " and to " + second.print();
    return isShort(subject)
        ? new Judgement(Fit.RECONCILABLE, words + "; they are so few that both may have used them")
        : new Judgement(Fit.EXCLUSIVE, words);
  }

  /** Tells whether a person is named; a pronoun alone may have been misread. */
  private static boolean isPerson(Parties speaker) {
    List<Party> members = speaker.members();
    return speaker.closed() && members.size() == 1 && members.get(0).kind() == PartyKind.PERSON;
  }

  private static boolean isShort(Subject subject) {
    return subject.things().stream()
        .flatMap(thing -> thing.claims().stream())
        .map(BoundClaim::value)
        .anyMatch(value -> value instanceof Wording wording && wording.words().size() < FEW_WORDS);
  }
}
