package twosource.gate;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.compare.Finding;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;
import twosource.yaml.YamlText;

/**
 * Knows the disputes that were there when it was written, so that only later ones fail.
 *
 * @param fingerprints of those disputes
 */
public record Baseline(Set<String> fingerprints) {

  /** Knows no dispute. */
  public static final Baseline NONE = new Baseline(Set.of());

  private static final String HEADER =
      """
      # Disputes that were there when this was written, by "twosource check --write-baseline".
      # They do not fail a check. One that changes is a new dispute and does.
      baseline:
      """;

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /**
   * Reads a baseline.
   *
   * @param file as the user would name it
   * @throws WrongFileException where the text is none
   */
  public static Baseline parse(String file, String text) {
    YamlNode root = new YamlText(file, text).parse("a baseline");
    YamlNode list = root.fields("a baseline", "baseline").required("baseline");
    Set<String> fingerprints = new TreeSet<>();
    if (!(list.isScalar() && list.text("a list").isEmpty())) {
      list.list("a list of fingerprints")
          .forEach(item -> fingerprints.add(Acceptances.fingerprint(item)));
    }
    return new Baseline(fingerprints);
  }

  /** Returns the file of a baseline that knows all disputes shown that are not accepted. */
  public static String write(Review review) {
    TreeMap<String, String> lines = new TreeMap<>();
    for (Reviewed found : review.shown()) {
      if (found.standing() != Standing.ACCEPTED) {
        lines.put(found.finding().fingerprint(), found.finding().fact().attribute());
      }
    }
    StringBuilder text = new StringBuilder(HEADER);
    lines.forEach(
        (fingerprint, attribute) ->
            text.append("  - \"")
                .append(fingerprint)
                .append("\"  # ")
                .append(attribute)
                .append('\n'));
    return text.toString();
  }

  boolean knows(Finding finding) {
    return finding.fingerprints().stream().anyMatch(fingerprints::contains);
  }
}
