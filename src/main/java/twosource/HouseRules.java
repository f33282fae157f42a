package twosource;

import java.util.List;
import twosource.claim.Aliases;

/**
 * Holds what a newsroom knows beside its articles.
 *
 * @param origins lists of sources that are one origin, such as an agency and its regional service
 * @param aliases names that mean one person or organisation
 */
public record HouseRules(List<List<String>> origins, Aliases aliases) {

  /** Knows nothing. */
  public static final HouseRules NONE = new HouseRules(List.of(), Aliases.NONE);

  public HouseRules {
    origins = List.copyOf(origins);
  }
}
