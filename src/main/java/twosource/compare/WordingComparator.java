package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Wording;
import twosource.value.WordingAlignment;

/** Compares quoted words, word by word; marks and capitals never matter. */
final class WordingComparator implements ValueComparator {

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Wording first = (Wording) a.value();
    Wording second = (Wording) b.value();
    return switch (first.relationTo(second)) {
      case EQUAL -> new Judgement(Fit.SAME, "the quoted words are the same");
      case CONTAINS, WITHIN ->
          new Judgement(Fit.COMPATIBLE, "one article quotes less of the same words");
      case OVERLAPS -> overlapping(first.alignmentWith(second));
      case APART -> new Judgement(Fit.COMPATIBLE, "the quoted words are different parts");
    };
  }

  private static Judgement overlapping(WordingAlignment alignment) {
    if (alignment.changes().isEmpty()) {
      return new Judgement(Fit.COMPATIBLE, "the articles cut the same words at different places");
    }
    return alignment.changesContent()
        ? new Judgement(Fit.EXCLUSIVE, "the quoted words differ: " + alignment.print())
        : new Judgement(
            Fit.COMPATIBLE, "the quoted words differ in small words only: " + alignment.print());
  }
}
