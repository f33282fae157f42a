package twosource.mutate;

import twosource.text.Span;

/**
 * Is one change of some words.
 *
 * @param span of what is taken out
 * @param before what is taken out
 * @param after what is put in its place
 */
public record Change(MutationKind kind, Span span, String before, String after) {

  /** Returns this change of words that begin so far into a longer text. */
  Change movedBy(int offset) {
    return new Change(kind, new Span(span.start() + offset, span.end() + offset), before, after);
  }

  /** Returns where the new words stand in the changed text. */
  Span placed() {
    return new Span(span.start(), span.start() + after.length());
  }

  /**
   * Returns where an offset of the changed text lay before; one within the new words, their start.
   */
  int before(int offset) {
    if (offset < placed().start()) {
      return offset;
    }
    return offset < placed().end() ? span.start() : offset - after.length() + span.length();
  }
}
