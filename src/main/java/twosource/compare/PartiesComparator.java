package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.rule.Comparison;
import twosource.value.Parties;

/** Compares lists of people; leaving somebody out is no contradiction. */
final class PartiesComparator implements ValueComparator {

  private final Comparison comparison;

  PartiesComparator(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    return switch (((Parties) a.value()).relationTo((Parties) b.value())) {
      case EQUAL -> new Judgement(Fit.SAME, Words.both(a, b) + " name the same");
      case CONTAINS -> more(a, b);
      case WITHIN -> more(b, a);
      case OVERLAPS, APART ->
          comparison.exhaustive()
              ? new Judgement(Fit.EXCLUSIVE, Words.both(a, b) + " name different ones")
              : new Judgement(Fit.COMPATIBLE, Words.both(a, b) + " may each leave somebody out");
    };
  }

  private Judgement more(BoundClaim longer, BoundClaim shorter) {
    String words = Words.quoted(longer) + " names more than " + Words.quoted(shorter);
    return comparison.exhaustive()
        ? new Judgement(Fit.RECONCILABLE, words + "; both hold if the latter leaves one out")
        : new Judgement(Fit.COMPATIBLE, words + ", and leaving one out is no contradiction");
  }
}
