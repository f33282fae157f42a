package twosource.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twosource.value.ClausePart;
import twosource.yaml.YamlNode;

/**
 * Says what the words of two clauses tell of their being about one thing.
 *
 * @param parts by the part of the clause in which a word stands; every part has its own
 * @param contrast by what the points of words left over are multiplied where both clauses have such
 *     in one part: {@code killed six children} and {@code killed six soldiers}
 * @param least how many words at least two clauses must share to be weighed at all
 */
public record ClauseWeights(Map<ClausePart, Points> parts, double contrast, int least) {

  public ClauseWeights {
    parts = new EnumMap<>(parts);
  }

  /**
   * Holds the points of one word of the common rarity.
   *
   * @param shared for a word that both clauses have
   * @param left against, for a word that only one has
   */
  public record Points(double shared, double left) {}

  /** Returns the points of a word that stands in a part. */
  public Points of(ClausePart part) {
    return parts.getOrDefault(part, new Points(0, 0));
  }

  static ClauseWeights parse(YamlNode node) {
    List<String> keys = new ArrayList<>(List.of("contrast", "least"));
    for (ClausePart part : ClausePart.values()) {
      keys.add(key(part));
    }
    YamlNode.Fields fields = node.fields("the weights of a clause", keys.toArray(String[]::new));
    Map<ClausePart, Points> parts = new EnumMap<>(ClausePart.class);
    for (ClausePart part : ClausePart.values()) {
      parts.put(part, points(fields.required(key(part))));
    }
    return new ClauseWeights(
        parts,
        fields.required("contrast").number("a number"),
        (int) fields.required("least").number("a number"));
  }

  private static String key(ClausePart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static Points points(YamlNode node) {
    YamlNode.Fields fields = node.fields("the points of a part", "shared", "left");
    return new Points(
        fields.required("shared").number("a number"), fields.required("left").number("a number"));
  }
}
