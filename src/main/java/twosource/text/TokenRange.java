package twosource.text;

/** Marks tokens of one sentence by their index; half-open. */
public record TokenRange(int from, int to) implements Comparable<TokenRange> {

  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no token range: " + from + ".." + to);
    }
  }

  public int length() {
    return to - from;
  }

  public boolean contains(int index) {
    return from <= index && index < to;
  }

  public boolean contains(TokenRange other) {
    return from <= other.from && other.to <= to;
  }

  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  /** Returns the smallest range that contains both. */
  public TokenRange union(TokenRange other) {
    return new TokenRange(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Orders by start, the longer first where two start together. */
  @Override
  public int compareTo(TokenRange other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
  }
}
