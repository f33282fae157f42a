package twosource.value;

/** Says how fine a time was stated, the finest first. */
public enum Granularity {
  SECOND,
  MINUTE,
  HOUR,
  /** Morning, afternoon, evening, night, early, late. */
  DAY_PART,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY
}
