package twosource.claim;

/** Says what settled a value that the text states. */
public enum Anchor {
  /** The words alone: {@code May 3, 2024}, {@code five hours}, {@code Lima, Ohio}. */
  WORDS,
  /** The date of publication in the article's metadata. */
  METADATA,
  /** The date that the article's own text opens with. */
  DATELINE,
  /** The date that the other articles of its story lend it. */
  STORY,
  /** That it is the likeliest of what the words may mean: Paris, where nothing else is said. */
  LIKELIEST,
  /** What else the article, or its story, says of places: Paris beside Texas. */
  CONTEXT,
  /** Nothing: the value stays as open as its words are. */
  OPEN
}
