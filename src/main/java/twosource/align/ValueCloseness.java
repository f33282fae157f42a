package twosource.align;

import twosource.value.ClauseSubject;
import twosource.value.Label;
import twosource.value.Office;
import twosource.value.Parties;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.Relation;
import twosource.value.SubjectLink;
import twosource.value.TimeInterval;
import twosource.value.Value;
import twosource.value.Wording;

/** Tells how near two settled values of one type are. */
final class ValueCloseness {

  private ValueCloseness() {}

  static Closeness of(Value a, Value b) {
    if (a instanceof TimeInterval first && b instanceof TimeInterval second) {
      return EventTimes.closeness(first, second);
    }
    return switch (relation(a, b)) {
      case EQUAL -> Closeness.EQUAL;
      case CONTAINS, WITHIN -> Closeness.CONTAINS;
      case OVERLAPS -> Closeness.OVERLAPS;
      case APART -> Closeness.APART;
    };
  }

  /** Values of two types have nothing in common. */
  private static Relation relation(Value a, Value b) {
    if (a instanceof Quantity first && b instanceof Quantity second) {
      return first.relationTo(second);
    }
    if (a instanceof Place first && b instanceof Place second) {
      return first.relationTo(second);
    }
    if (a instanceof Parties first && b instanceof Parties second) {
      return first.relationTo(second);
    }
    if (a instanceof Office first && b instanceof Office second) {
      return first.relationTo(second);
    }
    if (a instanceof Wording first && b instanceof Wording second) {
      return first.relationTo(second);
    }
    if (a instanceof Label first && b instanceof Label second) {
      return first.relationTo(second);
    }
    if (a instanceof SubjectLink first && b instanceof SubjectLink second) {
      return first.relationTo(second);
    }
    if (a instanceof ClauseSubject first && b instanceof ClauseSubject second) {
      return first.relationTo(second);
    }
    return Relation.APART;
  }
}
