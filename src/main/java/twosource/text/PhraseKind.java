package twosource.text;

/** Names the phrases that a sentence is cut into. */
public enum PhraseKind {
  /** Noun phrase without what follows its head: {@code the two-hour meeting}. */
  NOUN,
  /** Verb group with its auxiliaries and negation: {@code will not have met}. */
  VERB,
  /** Preposition, or several that act as one: {@code according to}. */
  PREPOSITION,
  /** Word that opens a subordinate or relative clause: {@code that, who, after} before a clause. */
  SUBORDINATOR,
  /** {@code and, or, but}. */
  CONJUNCTION,
  ADVERB,
  ADJECTIVE,
  /** Comma, dash, colon, bracket, quotation mark, full stop. */
  MARK,
  OTHER
}
