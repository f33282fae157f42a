package twosource.align;

/** Says from where an article has its date. */
public enum DatedBy {
  METADATA,
  DATELINE,
  STORY,
  NONE
}
