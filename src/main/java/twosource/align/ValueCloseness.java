package twosource.align;

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

  private static final double NEAR_SHARE = 0.1;

  private ValueCloseness() {}

  static Closeness of(Value a, Value b) {
    if (a instanceof TimeInterval first && b instanceof TimeInterval second) {
      return EventTimes.closeness(first, second);
    }
    return switch (relation(a, b)) {
      case EQUAL -> Closeness.EQUAL;
      case CONTAINS, WITHIN -> Closeness.CONTAINS;
      case OVERLAPS -> Closeness.OVERLAPS;
      case APART -> isNear(a, b) ? Closeness.NEAR : Closeness.APART;
    };
  }

  private static boolean isNear(Value a, Value b) {
    return a instanceof Quantity first
        && b instanceof Quantity second
        && (first.stretched(NEAR_SHARE).fits(second) || second.stretched(NEAR_SHARE).fits(first));
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
    return Relation.APART;
  }
}
