package twosource.extract;

import twosource.rule.Role;
import twosource.text.Sentence;
import twosource.value.Label;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Relation;
import twosource.value.Unit;

/** Tells whether a value meets what a role asks of its values, wherever it was found. */
final class RoleConditions {

  private RoleConditions() {}

  /**
   * Tells whether a value may fill a role: enough words of a label, only named parties where the
   * role asks for names, a number within the limits that counts what it should.
   *
   * @param sentence in which both stand
   */
  static boolean allow(Sentence sentence, Trigger trigger, Role role, FoundValue found) {
    if (found.value() instanceof Label label) {
      return label.words().size() >= role.limits().lo();
    }
    if (role.named() && found.value() instanceof Parties parties) {
      return parties.members().stream().allMatch(NamedParty.class::isInstance);
    }
    return !(found.value() instanceof Quantity quantity)
        || (!Increments.isOne(sentence, found.tokens(), trigger, role)
            && isWithin(quantity, role.limits())
            && (role.of().isEmpty() || CountedNouns.after(sentence, found.tokens(), role.of())));
  }

  /** The limits of a length of time are in seconds, though years may be told. */
  private static boolean isWithin(Quantity quantity, Range limits) {
    return quantity.isDuration()
        ? quantity.fits(new Quantity(limits, Unit.SECOND))
        : quantity.range().relationTo(limits) != Relation.APART;
  }
}
