package twosource.report.html;

import java.util.List;

/**
 * Is a piece of text that the same claims cover from its beginning to its end.
 *
 * @param tone class of the gravest claim that covers it; empty where none does
 * @param depth {@code nested} where several claims cover it, else empty
 * @param starting claims whose first words these are
 * @param ending claims with a number whose last words these are
 */
record MarkedText(
    String text, String tone, String depth, List<MarkedClaim> starting, List<MarkedClaim> ending) {

  MarkedText {
    starting = List.copyOf(starting);
    ending = List.copyOf(ending);
  }
}
