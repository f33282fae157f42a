package twosource.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import twosource.yaml.YamlNode;

/** Reads what speaks for and against two mentions being one thing: weights by role, and a sum. */
final class SamenessParser {

  /** What "same" may hold beside the weights by role. */
  private static final List<String> SAMENESS =
      List.of(
          "needs",
          "instead",
          "parts",
          "steady",
          "central",
          "plans",
          "lead",
          "within",
          "at-least",
          "clause");

  private final List<Role> roles;

  SamenessParser(List<Role> roles) {
    this.roles = roles;
  }

  Sameness parse(YamlNode node) {
    Map<String, YamlNode> entries = node.map("weights by role, " + String.join(", ", SAMENESS));
    Map<String, Sameness.Weights> weights = weightsByRole(entries);
    YamlNode sum = entries.get("at-least");
    if (sum == null) {
      throw node.wrong("'same' lacks 'at-least', the sum from which two mentions are one thing");
    }
    if (!entries.containsKey("needs")) {
      throw node.wrong("'same' lacks 'needs', the roles of which one must speak for one thing");
    }
    double atLeast = sum.number("a number");
    return new Sameness(
        atLeast,
        roleNames(entries.get("needs")),
        roleNames(entries.get("instead")),
        roleNames(entries.get("parts")),
        roleNames(entries.get("steady")),
        number(entries.get("within"), atLeast),
        number(entries.get("lead"), 0),
        truth(entries.get("central")),
        truth(entries.get("plans")),
        weights,
        Optional.ofNullable(entries.get("clause")).map(ClauseWeights::parse));
  }

  private static double number(@Nullable YamlNode node, double otherwise) {
    return node == null ? otherwise : node.number("a number");
  }

  private static boolean truth(@Nullable YamlNode node) {
    return node != null && node.truth();
  }

  private List<String> roleNames(@Nullable YamlNode node) {
    List<String> names = new ArrayList<>();
    for (YamlNode item : node == null ? List.<YamlNode>of() : node.list("a list of roles")) {
      String name = item.text("a role");
      KnownRoles.require(name, roles, item);
      names.add(name);
    }
    return names;
  }

  private Map<String, Sameness.Weights> weightsByRole(Map<String, YamlNode> entries) {
    Map<String, Sameness.Weights> weights = new TreeMap<>();
    entries.forEach(
        (name, node) -> {
          if (!SAMENESS.contains(name)) {
            KnownRoles.require(name, roles, node);
            weights.put(name, weights(node));
          }
        });
    return weights;
  }

  private static Sameness.Weights weights(YamlNode node) {
    YamlNode.Fields fields =
        node.fields(
            "the weights of a role",
            "equal",
            "contains",
            "overlaps",
            "near",
            "apart",
            "only",
            "within");
    return new Sameness.Weights(
        weight(fields, "equal"),
        weight(fields, "contains"),
        weight(fields, "overlaps"),
        fields.get("near").map(n -> n.number("a number")).orElse(weight(fields, "apart")),
        weight(fields, "apart"),
        weight(fields, "only"),
        fields.get("within").map(Percentage::parse).orElse(0.0));
  }

  private static double weight(YamlNode.Fields fields, String key) {
    return fields.get(key).map(n -> n.number("a number")).orElse(0.0);
  }
}
