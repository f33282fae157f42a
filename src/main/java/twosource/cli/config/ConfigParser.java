package twosource.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import twosource.rule.Severity;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;
import twosource.yaml.YamlText;

/** Reads {@code twosource.yaml}. */
public final class ConfigParser {

  private static final String WHAT = "the configuration";

  private final Path folder;

  private ConfigParser(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a configuration.
   *
   * @param file as the user would name it
   * @param folder in which it stands
   * @throws WrongFileException naming file, line and what was expected
   */
  public static Config parse(String file, Path folder, String text) {
    return new ConfigParser(folder).config(new YamlText(file, text).parse(WHAT));
  }

  private Config config(YamlNode root) {
    YamlNode.Fields fields =
        root.fields(
            WHAT,
            "rules",
            "severity",
            "gate",
            "accepted",
            "baseline",
            "zone",
            "origins",
            "aliases",
            "ignore");
    Optional<YamlNode.Fields> gate =
        fields.get("gate").map(node -> node.fields("the gate", "fail-on", "min-origins"));
    return new Config(
        folder,
        fields.get("rules").map(this::path),
        fields.get("severity").map(ConfigParser::severities).orElse(List.of()),
        gate.flatMap(node -> node.get("fail-on")).map(node -> node.constant(FailOn.class)),
        gate.flatMap(node -> node.get("min-origins")).map(ConfigParser::count),
        fields.get("accepted").map(this::path),
        fields.get("baseline").map(this::path),
        fields.get("zone").map(ConfigParser::zone),
        fields.get("origins").map(ConfigParser::origins).orElse(List.of()),
        fields.get("aliases").map(ConfigParser::aliases).orElse(Map.of()),
        fields.get("ignore").map(ConfigParser::patterns).orElse(List.of()));
  }

  private Path path(YamlNode node) {
    String text = node.text("a path");
    try {
      if (!text.isBlank()) {
        return folder.resolve(text);
      }
    } catch (InvalidPathException e) {
      // Told below, with its line.
    }
    throw node.wrong("expected a path, found '" + text + "'");
  }

  private static List<SeverityRule> severities(YamlNode node) {
    List<SeverityRule> rules = new ArrayList<>();
    node.map("severities by rule, such as {meeting.venue: warning}")
        .forEach(
            (about, value) ->
                rules.add(new SeverityRule(about, value.constant(Severity.class), value)));
    return rules;
  }

  private static int count(YamlNode node) {
    double number = node.number("a whole number from 1");
    if (number < 1 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
      throw node.wrong("expected a whole number from 1, found " + node.text("a number"));
    }
    return (int) number;
  }

  private static ZoneId zone(YamlNode node) {
    try {
      return ZoneId.of(node.text("a time zone"));
    } catch (DateTimeException e) {
      throw node.wrong(
          "expected a time zone such as Europe/Berlin, found '" + node.text("a zone") + "'");
    }
  }

  private static List<List<String>> origins(YamlNode node) {
    List<List<String>> origins = new ArrayList<>();
    for (YamlNode item : node.list("lists of sources, such as [[Lakes Wire, Bayfront Courier]]")) {
      List<String> sources = item.texts("a list of sources that are one origin");
      if (sources.size() < 2) {
        throw item.wrong("expected two sources or more that are one origin");
      }
      origins.add(sources);
    }
    return origins;
  }

  private static Map<String, List<String>> aliases(YamlNode node) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    node.map("lists of other names by the name to use, such as {Jo Ito: [Joanna Ito]}")
        .forEach((name, others) -> aliases.put(name, others.texts("a list of other names")));
    return aliases;
  }

  private static List<String> patterns(YamlNode node) {
    List<String> patterns = new ArrayList<>();
    for (YamlNode item : node.list("a list of patterns, such as drafts/**")) {
      String pattern = item.text("a pattern");
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      } catch (PatternSyntaxException e) {
        throw item.wrong("expected a pattern such as drafts/**, found '" + pattern + "'");
      }
      patterns.add(pattern);
    }
    return patterns;
  }
}
