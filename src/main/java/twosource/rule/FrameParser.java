package twosource.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;
import twosource.yaml.YamlText;

/** Builds one frame from the YAML of its file and refuses all that is not of the format. */
final class FrameParser {

  private final YamlText text;

  private FrameParser(YamlText text) {
    this.text = text;
  }

  /**
   * Parses the text of one rule file.
   *
   * @throws WrongFileException naming file, line and what was expected
   */
  static Frame parse(String file, String fileName, String text) {
    return new FrameParser(new YamlText(file, text)).frame(fileName);
  }

  private Frame frame(String fileName) {
    YamlNode.Fields fields = fields();
    String name = name(fields.required("frame"), fileName);
    Map<String, Set<String>> words = words(fields);
    Triggers triggers = new TriggersParser(words).parse(fields.required("triggers"));
    List<Role> roles = roles(fields.required("roles"), new RoleParser(words, triggers));
    return new Frame(
        name,
        fields.required("about").text("one sentence"),
        triggers,
        roles,
        new SamenessParser(roles).parse(fields.required("same")),
        fields.get("message").map(node -> node.text("a message")).orElse("{role} of {subject}"),
        new ExamplesParser(roles).parse(fields.required("examples")),
        text.file(),
        text.text());
  }

  private YamlNode.Fields fields() {
    return text.parse("a frame")
        .fields(
            "a frame",
            "frame",
            "about",
            "words",
            "triggers",
            "roles",
            "same",
            "message",
            "examples");
  }

  private static String name(YamlNode node, String fileName) {
    String name = node.text("the frame's name");
    if (!fileName.equals(name + ".yaml")) {
      throw node.wrong(
          "the frame '" + name + "' must stand in a file of its name; expected " + name + ".yaml");
    }
    return name;
  }

  /** Returns the lists to which the frame's patterns refer as {@code @name}. */
  private static Map<String, Set<String>> words(YamlNode.Fields fields) {
    Map<String, Set<String>> words = new TreeMap<>();
    fields
        .get("words")
        .ifPresent(
            node ->
                node.map("named lists of words")
                    .forEach(
                        (list, items) ->
                            words.put(list, new TreeSet<>(items.texts("a list of words")))));
    return words;
  }

  private static List<Role> roles(YamlNode node, RoleParser parser) {
    List<Role> roles = new ArrayList<>();
    node.map("roles by name").forEach((name, role) -> roles.add(parser.parse(name, role)));
    return roles;
  }
}
