package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Label;

/** Compares states and sorts of which a thing has one: {@code guilty, not guilty}. */
final class ChoiceComparator implements ValueComparator {

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    String first = ((Label) a.value()).print();
    String second = ((Label) b.value()).print();
    return first.equals(second)
        ? new Judgement(Fit.SAME, Words.both(a, b) + " both say: " + first)
        : new Judgement(
            Fit.EXCLUSIVE,
            Words.both(a, b) + ", read as " + first + " and " + second + ", exclude each other");
  }
}
