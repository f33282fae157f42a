package twosource.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twosource.yaml.YamlNode;

/** Reads what evokes a frame: lists of words, or the name of a kind such as {@code quotations}. */
final class TriggersParser {

  private final Map<String, Set<String>> words;

  /**
   * @param words the frame's lists of words by name
   */
  TriggersParser(Map<String, Set<String>> words) {
    this.words = words;
  }

  Triggers parse(YamlNode node) {
    if (node.isScalar()) {
      return Triggers.of(node.constant(Triggers.Kind.class));
    }
    Triggers triggers = ofWords(fields(node));
    if (triggers.verbs().isEmpty() && triggers.nouns().isEmpty()) {
      throw node.wrong("no word evokes the frame; expected verbs or nouns");
    }
    return triggers;
  }

  private static YamlNode.Fields fields(YamlNode node) {
    return node.fields(
        "triggers",
        "verbs",
        "nouns",
        "light",
        "support",
        "again",
        "starts",
        "ends",
        "states",
        "except");
  }

  private Triggers ofWords(YamlNode.Fields fields) {
    return new Triggers(
        Triggers.Kind.WORDS,
        Set.copyOf(fields.texts("verbs")),
        Set.copyOf(fields.texts("nouns")),
        Set.copyOf(fields.texts("light")),
        Set.copyOf(fields.texts("support")),
        Set.copyOf(fields.texts("again")),
        Set.copyOf(fields.texts("starts")),
        Set.copyOf(fields.texts("ends")),
        Set.copyOf(fields.texts("states")),
        fields.get("except").map(this::exceptions).orElse(List.of()));
  }

  private List<Pattern.InTokens> exceptions(YamlNode node) {
    List<Pattern.InTokens> exceptions = new ArrayList<>();
    for (YamlNode item : node.list("a list of patterns")) {
      try {
        exceptions.add(PatternParser.parseException(item.text("a pattern"), words));
      } catch (IllegalArgumentException e) {
        throw item.wrong(String.valueOf(e.getMessage()));
      }
    }
    return exceptions;
  }
}
