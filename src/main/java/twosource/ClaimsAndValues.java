package twosource;

import java.util.List;
import twosource.claim.ArticleClaims;
import twosource.claim.StatedValue;

/** Holds what one article claims beside every value that it states. */
public record ClaimsAndValues(ArticleClaims claims, List<StatedValue> values) {

  public ClaimsAndValues {
    values = List.copyOf(values);
  }
}
