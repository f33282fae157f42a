package twosource.gate;

import java.time.LocalDate;

/** Answers what a review has to ask of the world beside the articles. */
public interface Surroundings {

  /** Returns the day of the review; asked only where an acceptance has a last day. */
  LocalDate today();

  /** Tells whether there is still an article at a path. */
  boolean exists(String path);
}
