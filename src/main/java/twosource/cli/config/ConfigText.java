package twosource.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.rule.RuleNames;
import twosource.yaml.YamlStrings;

/** Prints a configuration as a file that would set the same. */
public final class ConfigText {

  private final StringBuilder text = new StringBuilder();

  private ConfigText() {}

  /** Returns the whole file. */
  public static String of(Config config) {
    return new ConfigText().print(config);
  }

  private String print(Config config) {
    line("rules", config.rules());
    if (!config.severities().isEmpty()) {
      text.append("severity:\n");
      config.severities().forEach(rule -> line("  " + rule.about(), RuleNames.of(rule.severity())));
    }
    text.append("gate:\n");
    line("  fail-on", RuleNames.of(config.failOn().orElse(FailOn.ERROR)));
    line("  min-origins", config.minOrigins().orElse(1).toString());
    line("accepted", config.accepted());
    line("baseline", config.baseline());
    config.zone().ifPresent(zone -> line("zone", zone.getId()));
    list("origins", config.origins().stream().map(ConfigText::list).toList());
    if (!config.aliases().isEmpty()) {
      text.append("aliases:\n");
      config
          .aliases()
          .forEach((name, others) -> line("  " + YamlStrings.quoted(name), list(others)));
    }
    list("ignore", config.ignore().stream().map(YamlStrings::quoted).toList());
    return text.toString();
  }

  private void line(String key, Optional<Path> path) {
    path.ifPresent(
        value -> line(key, YamlStrings.quoted(value.normalize().toString().replace('\\', '/'))));
  }

  private void line(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private void list(String key, List<String> items) {
    if (!items.isEmpty()) {
      text.append(key).append(":\n");
      items.forEach(item -> text.append("  - ").append(item).append('\n'));
    }
  }

  private static String list(List<String> items) {
    return items.stream().map(YamlStrings::quoted).collect(Collectors.joining(", ", "[", "]"));
  }
}
