package twosource.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.yaml.YamlNode;

/** Reads what may be told of a frame's things: one role, its patterns, limits and comparison. */
final class RoleParser {

  private final Map<String, Set<String>> words;
  private final Triggers triggers;

  /**
   * @param words the frame's lists of words by name
   */
  RoleParser(Map<String, Set<String>> words, Triggers triggers) {
    this.words = words;
    this.triggers = triggers;
  }

  Role parse(String name, YamlNode node) {
    YamlNode.Fields fields = fields(name, node);
    ValueType type = fields.required("is").constant(ValueType.class);
    return new Role(
        name,
        type,
        fields.get("kind").map(n -> n.constant(FactKind.class)).orElse(FactKind.of(type)),
        Set.copyOf(fields.texts("of")),
        fields.get("named").map(YamlNode::truth).orElse(false),
        choices(type, node, fields),
        LimitsParser.parse(type, fields),
        tellers(fields.get("told-by")),
        vocabulary(fields),
        patterns(fields.required("find")),
        fields.get("except").map(this::patterns).orElse(List.of()),
        fields.get("compare").map(ComparisonParser::parse).orElse(Comparison.NONE));
  }

  private static YamlNode.Fields fields(String name, YamlNode node) {
    return node.fields(
        "role '" + name + "'",
        "is",
        "kind",
        "of",
        "told-by",
        "without",
        "alike",
        "named",
        "choices",
        "at-least",
        "at-most",
        "find",
        "except",
        "compare");
  }

  private static Choices choices(ValueType type, YamlNode node, YamlNode.Fields fields) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    fields
        .get("choices")
        .ifPresent(
            lists ->
                lists
                    .map("lists of words by name")
                    .forEach((name, list) -> words.put(name, list.texts("a list of words"))));
    if (words.isEmpty() == (type == ValueType.CHOICE)) {
      throw node.wrong("'choices' and 'is: choice' go together; expected both or none");
    }
    return Choices.of(words);
  }

  private Set<String> tellers(Optional<YamlNode> node) {
    Set<String> lemmas = new TreeSet<>();
    for (YamlNode item : node.map(n -> n.list("a list of triggers")).orElse(List.of())) {
      String lemma = item.text("a trigger");
      if (!triggers.evokes(lemma)) {
        throw item.wrong("'" + lemma + "' does not evoke the frame; expected one of its triggers");
      }
      lemmas.add(lemma);
    }
    return lemmas;
  }

  /** Reads the words of a label: {@code alike: {quake: [earthquake, tremor]}}. */
  private static Vocabulary vocabulary(YamlNode.Fields fields) {
    Map<String, String> alike = new TreeMap<>();
    fields
        .get("alike")
        .ifPresent(
            node ->
                node.map("lists of words by the word that they mean")
                    .forEach(
                        (word, others) -> {
                          alike.put(word, word);
                          others.texts("a list of words").forEach(o -> alike.put(o, word));
                        }));
    return new Vocabulary(Set.copyOf(fields.texts("without")), alike);
  }

  private List<Pattern> patterns(YamlNode list) {
    return list.list("a list of patterns").stream().map(this::pattern).toList();
  }

  private Pattern pattern(YamlNode node) {
    Pattern pattern;
    try {
      pattern = PatternParser.parse(node.text("a pattern"), words);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
    Set<String> known = relations(triggers.kind());
    boolean fits =
        pattern instanceof Pattern.InClause clause
            ? known.isEmpty() || known.containsAll(clause.names())
            : hasTokens(triggers.kind());
    if (!fits) {
      throw node.wrong("expected one of " + new TreeSet<>(known) + " in square brackets");
    }
    return pattern;
  }

  /** Returns the only parts of which a trigger of a kind consists; empty where any may be asked. */
  private static Set<String> relations(Triggers.Kind kind) {
    return switch (kind) {
      case WORDS, CLAUSES -> Set.of();
      case QUOTATIONS -> Relations.OF_QUOTATIONS;
      case OFFICES -> Relations.OF_OFFICES;
      case PEOPLE -> Relations.OF_PEOPLE;
    };
  }

  /** Tells whether runs of tokens are looked for about a trigger of a kind. */
  private static boolean hasTokens(Triggers.Kind kind) {
    return kind != Triggers.Kind.QUOTATIONS && kind != Triggers.Kind.OFFICES;
  }
}
