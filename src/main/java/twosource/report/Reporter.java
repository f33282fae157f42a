package twosource.report;

import java.io.IOException;
import java.io.Writer;
import twosource.gate.Review;

/** Writes what a check comes to in one format. */
@FunctionalInterface
public interface Reporter {

  /** Writes the whole report and flushes; does not close the writer. */
  void write(Review review, Writer out) throws IOException;
}
