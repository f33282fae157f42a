package twosource.ingest;

import twosource.text.Notice;

/** Holds what went wrong on the way from paths to articles, for a user to read. */
public record Problem(Gravity gravity, Notice notice) {

  @Override
  public String toString() {
    return notice.toString();
  }
}
