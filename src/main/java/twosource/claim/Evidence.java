package twosource.claim;

import twosource.text.Span;

/**
 * Quotes the words that bear a claim out.
 *
 * @param text exactly as they stand in the article at the span
 */
public record Evidence(Span span, String text) {

  /** Returns the words of a span within this one. */
  public Evidence part(Span inner) {
    return new Evidence(
        inner, text.substring(inner.start() - span.start(), inner.end() - span.start()));
  }
}
