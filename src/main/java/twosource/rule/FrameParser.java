package twosource.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import twosource.value.Range;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;
import twosource.yaml.YamlText;

/** Builds one frame from the YAML of its file and refuses all that is not of the format. */
final class FrameParser {

  /** No number that a text states is greater. */
  private static final double MOST = 1e18;

  private final YamlText text;

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

  private final Map<String, Set<String>> words = new TreeMap<>();

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
    YamlNode.Fields fields =
        text.parse("a frame")
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
    YamlNode nameNode = fields.required("frame");
    String name = nameNode.text("the frame's name");
    if (!fileName.equals(name + ".yaml")) {
      throw nameNode.wrong(
          "the frame '" + name + "' must stand in a file of its name; expected " + name + ".yaml");
    }
    fields
        .get("words")
        .ifPresent(
            node ->
                node.map("named lists of words")
                    .forEach(
                        (list, items) ->
                            words.put(list, new TreeSet<>(items.texts("a list of words")))));
    List<Role> roles = new ArrayList<>();
    Triggers triggers = triggers(fields.required("triggers"));
    fields
        .required("roles")
        .map("roles by name")
        .forEach((roleName, node) -> roles.add(role(roleName, node, triggers)));
    Frame frame =
        new Frame(
            name,
            fields.required("about").text("one sentence"),
            triggers,
            roles,
            sameness(fields.required("same"), roles),
            fields.get("message").map(node -> node.text("a message")).orElse("{role} of {subject}"),
            new ExamplesParser(roles).parse(fields.required("examples")),
            text.file(),
            text.text());
    return frame;
  }

  private Triggers triggers(YamlNode node) {
    if (node.isScalar()) {
      return Triggers.of(node.constant(Triggers.Kind.class));
    }
    YamlNode.Fields fields =
        node.fields(
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
    Triggers triggers =
        new Triggers(
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
    if (triggers.verbs().isEmpty() && triggers.nouns().isEmpty()) {
      throw node.wrong("no word evokes the frame; expected verbs or nouns");
    }
    return triggers;
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

  private Role role(String name, YamlNode node, Triggers triggers) {
    YamlNode.Fields fields =
        node.fields(
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
    ValueType type = fields.required("is").constant(ValueType.class);
    return new Role(
        name,
        type,
        fields.get("kind").map(n -> n.constant(FactKind.class)).orElse(kindOf(type)),
        Set.copyOf(fields.texts("of")),
        fields.get("named").map(YamlNode::truth).orElse(false),
        choices(type, node, fields),
        new Range(
            limit(fields.get("at-least"), type == ValueType.TEMPERATURE ? -MOST : 0),
            false,
            limit(fields.get("at-most"), MOST),
            false),
        told(fields.get("told-by"), triggers),
        vocabulary(fields),
        patterns(fields.required("find"), triggers.kind()),
        fields.get("except").map(list -> patterns(list, triggers.kind())).orElse(List.of()),
        fields.get("compare").map(this::comparison).orElse(Comparison.NONE));
  }

  private List<Pattern> patterns(YamlNode list, Triggers.Kind kind) {
    return list.list("a list of patterns").stream().map(item -> pattern(item, kind)).toList();
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

  private static Set<String> told(Optional<YamlNode> node, Triggers triggers) {
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

  private Pattern pattern(YamlNode node, Triggers.Kind kind) {
    Pattern pattern;
    try {
      pattern = PatternParser.parse(node.text("a pattern"), words);
    } catch (IllegalArgumentException e) {
      throw node.wrong(String.valueOf(e.getMessage()));
    }
    Set<String> known =
        switch (kind) {
          case WORDS, CLAUSES -> Set.of();
          case QUOTATIONS -> Relations.OF_QUOTATIONS;
          case OFFICES -> Relations.OF_OFFICES;
          case PEOPLE -> Relations.OF_PEOPLE;
        };
    boolean runs = kind != Triggers.Kind.QUOTATIONS && kind != Triggers.Kind.OFFICES;
    boolean fits =
        pattern instanceof Pattern.InClause clause
            ? known.isEmpty() || known.containsAll(clause.names())
            : runs;
    if (!fits) {
      throw node.wrong("expected one of " + new TreeSet<>(known) + " in square brackets");
    }
    return pattern;
  }

  private static FactKind kindOf(ValueType type) {
    return switch (type) {
      case PARTY -> FactKind.PEOPLE;
      case DURATION -> FactKind.DURATION;
      case COUNT, TALLY -> FactKind.COUNT;
      case PERCENT, POINTS, RATE -> FactKind.RATIO;
      case MONEY, AGE, LENGTH, AREA, VOLUME, MASS, TEMPERATURE, SPEED, ENERGY, POWER, GRADE ->
          FactKind.AMOUNT;
      case TIME, CLOCK -> FactKind.TIME;
      case PLACE, POSITION -> FactKind.PLACE;
      case OFFICE -> FactKind.ROLE;
      case WORDING -> FactKind.QUOTE;
      case ORDINAL, LABEL, CHOICE, MENTION, CLAUSE -> FactKind.OTHER;
    };
  }

  /** Reads a bound: a number, or hours and days as {@code PT8H} and {@code P3D}. */
  private static double limit(Optional<YamlNode> node, double otherwise) {
    if (node.isEmpty()) {
      return otherwise;
    }
    String text = node.get().text("a number or a duration");
    try {
      if (text.startsWith("P")) {
        return Duration.parse(text).toSeconds();
      }
    } catch (DateTimeParseException e) {
      throw node.get().wrong("expected a duration such as PT8H or P3D, found '" + text + "'");
    }
    return node.get().number("a number, or a duration such as P3D");
  }

  private Comparison comparison(YamlNode node) {
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
        fields.get("tolerance").map(FrameParser::share).orElse(0.0),
        fields.get("round").map(FrameParser::share).orElse(0.0),
        fields.get("exhaustive").map(YamlNode::truth).orElse(false),
        fields.get("grows").map(YamlNode::truth).orElse(false),
        fields.get("varies").map(YamlNode::truth).orElse(false),
        fields.get("severity").map(n -> n.constant(Severity.class)).orElse(Severity.ERROR));
  }

  private enum NoComparison {
    NONE
  }

  private static double share(YamlNode node) {
    String text = node.text("a percentage");
    if (!text.matches("[0-9]{1,3}%")) {
      throw node.wrong("expected a percentage such as 10%, found '" + text + "'");
    }
    return Integer.parseInt(text.substring(0, text.length() - 1)) / 100.0;
  }

  private static Sameness sameness(YamlNode node, List<Role> roles) {
    Map<String, Sameness.Weights> weights = new TreeMap<>();
    Map<String, YamlNode> entries = node.map("weights by role, " + String.join(", ", SAMENESS));
    for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
      if (!SAMENESS.contains(entry.getKey())) {
        requireRole(entry.getKey(), roles, entry.getValue());
        weights.put(entry.getKey(), weights(entry.getValue()));
      }
    }
    if (!entries.containsKey("at-least")) {
      throw node.wrong("'same' lacks 'at-least', the sum from which two mentions are one thing");
    }
    if (!entries.containsKey("needs")) {
      throw node.wrong("'same' lacks 'needs', the roles of which one must speak for one thing");
    }
    return new Sameness(
        entries.get("at-least").number("a number"),
        roleNames(entries.get("needs"), roles),
        roleNames(entries.get("instead"), roles),
        roleNames(entries.get("parts"), roles),
        roleNames(entries.get("steady"), roles),
        number(entries, "within", entries.get("at-least").number("a number")),
        number(entries, "lead", 0),
        entries.containsKey("central") && entries.get("central").truth(),
        entries.containsKey("plans") && entries.get("plans").truth(),
        weights,
        Optional.ofNullable(entries.get("clause")).map(ClauseWeights::parse));
  }

  private static double number(Map<String, YamlNode> entries, String key, double otherwise) {
    return Optional.ofNullable(entries.get(key)).map(n -> n.number("a number")).orElse(otherwise);
  }

  private static List<String> roleNames(@Nullable YamlNode node, List<Role> roles) {
    List<String> names = new ArrayList<>();
    for (YamlNode item : node == null ? List.<YamlNode>of() : node.list("a list of roles")) {
      requireRole(item.text("a role"), roles, item);
      names.add(item.text("a role"));
    }
    return names;
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
        fields.get("within").map(FrameParser::share).orElse(0.0));
  }

  private static double weight(YamlNode.Fields fields, String key) {
    return fields.get(key).map(n -> n.number("a number")).orElse(0.0);
  }

  static void requireRole(String name, List<Role> roles, YamlNode where) {
    if (roles.stream().noneMatch(role -> role.name().equals(name))) {
      throw where.wrong(
          "unknown role '"
              + name
              + "'; expected one of "
              + String.join(", ", roles.stream().map(Role::name).toList()));
    }
  }
}
