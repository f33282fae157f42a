package twosource.rule;

import twosource.yaml.YamlNode;

/** Reads a percentage as a share of one: {@code 10%} is 0.1. */
final class Percentage {

  private Percentage() {}

  static double parse(YamlNode node) {
    String text = node.text("a percentage");
    if (!text.matches("[0-9]{1,3}%")) {
      throw node.wrong("expected a percentage such as 10%, found '" + text + "'");
    }
    return Integer.parseInt(text.substring(0, text.length() - 1)) / 100.0;
  }
}
