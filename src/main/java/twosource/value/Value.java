package twosource.value;

/**
 * Is what a claim says of a role: immutable, comparable with others of its type, printable.
 *
 * <p>A value may be <em>open</em>: read from the text as far as one article allows ("Friday" in an
 * article without a date, a name that two places bear), to be bound once its story is known.
 */
public sealed interface Value
    permits Quantity,
        TimeInterval,
        TimeExpression,
        Place,
        PlaceName,
        Parties,
        Office,
        Wording,
        Label,
        ClauseSubject,
        MentionLink,
        SubjectLink {

  /** Prints the value in its canonical form, the same for equal values, without line breaks. */
  String print();
}
