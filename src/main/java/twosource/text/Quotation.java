package twosource.text;

/**
 * Marks quoted words.
 *
 * @param outer with the quotation marks
 * @param inner without them; what is compared
 */
public record Quotation(Span outer, Span inner) {

  public Quotation {
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException("words outside their marks: " + inner + " of " + outer);
    }
  }
}
