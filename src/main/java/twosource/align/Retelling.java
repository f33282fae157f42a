package twosource.align;

import twosource.claim.Reference;
import twosource.rule.Sameness;

/**
 * Decides whether evidence makes a further mention of an article one with a thing that it told
 * before: what only points back needs little, what tells a thing more, and {@code another meeting}
 * most.
 */
final class Retelling {

  /** The last sentence that may be a headline or what stands under it, counted from 0. */
  private static final int HEADLINES = 1;

  /** The last sentence with which an article may open. */
  private static final int OPENING = 5;

  private final Sameness same;

  Retelling(Sameness same) {
    this.same = same;
  }

  /**
   * Tells whether a mention retells a thing.
   *
   * @param weighing of the thing against the mention
   * @param reference of the mention
   */
  boolean isOf(Weighing weighing, Reference reference) {
    return isOneOpening(weighing) || isEnough(weighing, reference);
  }

  /** Headline and first sentence tell of one event, though each may name its own place. */
  private boolean isOneOpening(Weighing weighing) {
    return weighing.opens() && weighing.sum() >= same.within();
  }

  private boolean isEnough(Weighing weighing, Reference reference) {
    if (weighing.isOpposed() || !weighing.fits(same.needs())) {
      return false;
    }
    boolean strong = weighing.met() && weighing.sum() >= same.within();
    return switch (reference) {
      case DEFINITE -> weighing.sum() > 0;
      case TELLING ->
          (strong && (weighing.supports() > 1 || !weighing.differs())) || repeatsHeadline(weighing);
      case ANOTHER -> strong && weighing.supports() > 1;
    };
  }

  /**
   * The first sentences tell anew what the headline told: {@code Quake hits Ica. A quake hit …}.
   */
  private boolean repeatsHeadline(Weighing weighing) {
    return same.central()
        && weighing.sum() > 0
        && weighing.first().mentions().get(0).sentence() <= HEADLINES
        && weighing.second().lastMention().sentence() <= OPENING;
  }
}
