package twosource.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one node of a YAML file and knows its line, so that every complaint can show it. */
public final class YamlNode {

  private final YamlText file;
  private final Node node;

  YamlNode(YamlText file, Node node) {
    this.file = file;
    this.node = node;
  }

  public WrongFileException wrong(String problem) {
    return file.wrong(node.getStartMark().getLine(), problem);
  }

  /** Returns the line on which the node begins, from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** Returns the entries in the order of the file. */
  public Map<String, YamlNode> map(String expected) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("expected " + expected);
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new YamlNode(file, tuple.getKeyNode()).text("a key");
      if (entries.put(key, new YamlNode(file, tuple.getValueNode())) != null) {
        throw new YamlNode(file, tuple.getKeyNode()).wrong("the key '" + key + "' stands twice");
      }
    }
    return entries;
  }

  /** Returns the entries, which may have only the keys given. */
  public Fields fields(String of, String... known) {
    Map<String, YamlNode> entries = map("the keys of " + of + ": " + String.join(", ", known));
    entries.forEach(
        (key, value) -> {
          if (!List.of(known).contains(key)) {
            throw value.wrong(
                "unknown key '"
                    + key
                    + "' in "
                    + of
                    + Suggestion.of(key, List.of(known))
                    + "; expected one of "
                    + String.join(", ", known));
          }
        });
    return new Fields(this, of, entries);
  }

  public List<YamlNode> list(String expected) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("expected " + expected);
    }
    List<YamlNode> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
    return items;
  }

  public String text(String expected) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong("expected " + expected);
    }
    return scalar.getValue();
  }

  public List<String> texts(String expected) {
    return list(expected).stream().map(item -> item.text(expected)).toList();
  }

  public double number(String expected) {
    try {
      return Double.parseDouble(text(expected));
    } catch (NumberFormatException e) {
      throw wrong("expected " + expected + ", found '" + text(expected) + "'");
    }
  }

  public boolean truth() {
    return switch (text("true or false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("expected true or false");
    };
  }

  /** Returns the constant whose lower-case name, with hyphens, is the text. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    StringBuilder names = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text("one of the names"))) {
        return constant;
      }
      names.append(names.isEmpty() ? "" : ", ").append(name);
    }
    throw wrong("unknown '" + text("a name") + "'; expected one of " + names);
  }

  /** Holds the entries of a map whose keys are known. */
  public record Fields(YamlNode node, String of, Map<String, YamlNode> entries) {

    public Optional<YamlNode> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    public YamlNode required(String key) {
      return get(key).orElseThrow(() -> node.wrong(of + " lacks '" + key + "'"));
    }

    public List<String> texts(String key) {
      return get(key).map(list -> list.texts("a list of words")).orElse(List.of());
    }
  }
}
