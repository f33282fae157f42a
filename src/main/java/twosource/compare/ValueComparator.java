package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Subject;

/** Holds two claims about one role of one subject against each other. */
interface ValueComparator {

  /**
   * Judges two claims; the fit is the same in either order.
   *
   * @param subject tells what else is claimed of the thing, such as its length
   */
  Judgement compare(BoundClaim a, BoundClaim b, Subject subject);
}
