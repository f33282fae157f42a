package twosource.align;

import twosource.rule.Sameness.Weights;

/** Says how near two statements about one role are, the nearest first. */
public enum Closeness {
  EQUAL,
  /** One fits into the other. */
  CONTAINS,
  OVERLAPS,
  /** Times apart by less than a day, places by a short way, amounts by no more than a rule says. */
  NEAR,
  APART;

  /** Tells whether nothing satisfies both. */
  public boolean isApart() {
    return this == NEAR || this == APART;
  }

  /** Returns what this tells by the weights of a role for, or below 0 against, one thing. */
  double points(Weights weights) {
    return switch (this) {
      case EQUAL -> weights.equal();
      case CONTAINS -> weights.contains();
      case OVERLAPS -> weights.overlaps();
      case NEAR -> weights.near();
      case APART -> weights.apart();
    };
  }
}
