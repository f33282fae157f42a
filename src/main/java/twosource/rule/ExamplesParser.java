package twosource.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import twosource.text.Span;
import twosource.yaml.YamlNode;

/** Reads the examples that a frame must bring along. */
final class ExamplesParser {

  private final List<Role> roles;

  ExamplesParser(List<Role> roles) {
    this.roles = roles;
  }

  Examples parse(YamlNode node) {
    YamlNode.Fields fields =
        node.fields(
            "examples", "finds", "ignores", "agree", "conflict", "reconcilable", "apart", "gaps");
    return new Examples(
        finds(needed(fields, "finds")),
        ignores(needed(fields, "ignores")),
        articles(needed(fields, "agree")),
        articles(needed(fields, "conflict")),
        fields.get("reconcilable").map(this::articles).orElse(List.of()),
        articles(needed(fields, "apart")),
        fields.get("gaps").map(this::finds).orElse(List.of()));
  }

  private static YamlNode needed(YamlNode.Fields fields, String key) {
    YamlNode node = fields.required(key);
    boolean empty = node.isMap() ? node.map(key).isEmpty() : node.list("examples").isEmpty();
    if (empty) {
      throw node.wrong("'" + key + "' holds no example; expected one at least");
    }
    return node;
  }

  private List<Examples.Find> finds(YamlNode node) {
    List<Examples.Find> finds = new ArrayList<>();
    node.map("texts, each with {role: value}")
        .forEach((text, expected) -> finds.add(find(text, expected)));
    return finds;
  }

  private Examples.Find find(String marked, YamlNode expected) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']', open + 1);
    if (open < 0 || close < 0 || marked.indexOf('[', open + 1) >= 0) {
      throw expected.wrong(
          "expected the evidence marked once, as in \"held a [two-hour] meeting\"");
    }
    Map<String, YamlNode> claim = expected.map("{role: value}");
    if (claim.size() != 1) {
      throw expected.wrong("expected one {role: value} for the marked words");
    }
    Map.Entry<String, YamlNode> entry = claim.entrySet().iterator().next();
    KnownRoles.require(entry.getKey(), roles, entry.getValue());
    return new Examples.Find(
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1),
        new Span(open, close - 1),
        entry.getKey(),
        entry.getValue().text("a value as printed"),
        expected.line());
  }

  private List<Examples.Ignore> ignores(YamlNode node) {
    List<Examples.Ignore> ignores = new ArrayList<>();
    for (YamlNode item : node.list("texts, or {text: role}")) {
      if (item.isScalar()) {
        ignores.add(new Examples.Ignore(item.text("a text"), "", item.line()));
      } else {
        item.map("{text: role}")
            .forEach(
                (text, role) -> {
                  KnownRoles.require(role.text("a role"), roles, role);
                  ignores.add(new Examples.Ignore(text, role.text("a role"), item.line()));
                });
      }
    }
    return ignores;
  }

  private List<Examples.Articles> articles(YamlNode node) {
    List<Examples.Articles> examples = new ArrayList<>();
    for (YamlNode item : node.list("lists of texts")) {
      List<String> texts = item.texts("a list of the texts of two articles or more");
      if (texts.size() < 2) {
        throw item.wrong("expected the texts of two articles or more");
      }
      examples.add(new Examples.Articles(texts, item.line()));
    }
    return examples;
  }
}
