package twosource.align;

/**
 * Holds what became of two things of different articles that were weighed against each other.
 *
 * @param outcome why they are one thing, or why they were left apart
 */
public record Decision(Weighing weighing, Outcome outcome) {

  /** Names what can become of two things. */
  public enum Outcome {
    /** They are one, by this weighing. */
    LINKED,
    /** They are one because each is one with a third thing. */
    LINKED_BY_OTHERS,
    /** They are one but for one value, on which others agree against the one. */
    LINKED_AS_OUTLIER,
    /** No role that the frame needs speaks for it. */
    NOTHING_NEEDED,
    /** The sum is less than the frame asks for. */
    TOO_LITTLE,
    /** One article would tell of the subject as of two things. */
    TOLD_APART,
    /** Another thing of the subject is not one with what it would be joined with. */
    OPPOSED,
    /** Another thing of one of the articles fits nearly as well. */
    RIVALLED
  }
}
