package twosource.value;

/** Says how fine a time was stated. */
public enum Granularity {
  MINUTE,
  HOUR,
  /** Morning, afternoon, evening, night, early, late. */
  DAY_PART,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE
}
