package twosource.rule;

import twosource.yaml.YamlNode;

/** Reads how the claims about a role are compared: {@code none}, or a method and its leniency. */
final class ComparisonParser {

  private ComparisonParser() {}

  static Comparison parse(YamlNode node) {
    if (node.isScalar()) {
      node.constant(NoComparison.class);
      return Comparison.NONE;
    }
    YamlNode.Fields fields =
        node.fields(
            "a comparison",
            "by",
            "tolerance",
            "round",
            "exhaustive",
            "grows",
            "varies",
            "severity");
    return new Comparison(
        fields.required("by").constant(Comparison.Method.class),
        fields.get("tolerance").map(Percentage::parse).orElse(0.0),
        fields.get("round").map(Percentage::parse).orElse(0.0),
        fields.get("exhaustive").map(YamlNode::truth).orElse(false),
        fields.get("grows").map(YamlNode::truth).orElse(false),
        fields.get("varies").map(YamlNode::truth).orElse(false),
        fields.get("severity").map(n -> n.constant(Severity.class)).orElse(Severity.ERROR));
  }

  private enum NoComparison {
    NONE
  }
}
