package twosource.claim;

/** Says as what an article tells a thing; only like is compared with like. */
public enum Factuality {
  ASSERTED,
  PLANNED,
  POSSIBLE,
  DENIED
}
