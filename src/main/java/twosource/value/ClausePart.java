package twosource.value;

/** Names where a word stands in a clause that carries a value, what tells most first. */
public enum ClausePart {
  /** What is counted or measured: {@code crew} in {@code four fire crews}. */
  HEAD,
  /** What narrows that: {@code fire} in {@code four fire crews}, {@code of the crew}. */
  MODIFIER,
  /** The verb that governs the value, or an adjective in its place: {@code left seven dead}. */
  VERB,
  /** Whom or what the verb ties to the value: its subject and its object. */
  ARGUMENT,
  /** What else the clause says. */
  CIRCUMSTANCE
}
