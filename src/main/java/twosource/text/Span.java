package twosource.text;

/**
 * Marks a stretch of an article's text.
 *
 * <p>Half-open, in UTF-16 code units from the beginning of the text as it was read.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** Tells whether the other span lies wholly within this one; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, the longer first where two start together. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
