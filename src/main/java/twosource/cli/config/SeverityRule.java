package twosource.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.RuleBook;
import twosource.rule.Severity;
import twosource.yaml.Suggestion;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;

/**
 * Says how grave a conflict is.
 *
 * @param about {@code meeting.venue}, or {@code meeting} for all of its roles
 * @param where to complain if there is no such rule
 */
public record SeverityRule(String about, Severity severity, YamlNode where) {

  /**
   * Returns the rules with all of these severities, what is said of a role before what is said of
   * its frame.
   *
   * @throws WrongFileException where one is of no rule
   */
  public static RuleBook apply(RuleBook rules, List<SeverityRule> severities) {
    Map<String, Severity> byAttribute = new TreeMap<>();
    for (SeverityRule rule : severities) {
      for (String attribute : rule.attributes(rules)) {
        if (attribute.equals(rule.about)) {
          byAttribute.put(attribute, rule.severity);
        } else {
          byAttribute.putIfAbsent(attribute, rule.severity);
        }
      }
    }
    return rules.with(byAttribute);
  }

  private List<String> attributes(RuleBook rules) {
    List<String> known = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (Frame frame : rules.frames()) {
      known.add(frame.name());
      for (Role role : frame.roles()) {
        String attribute = frame.name() + "." + role.name();
        known.add(attribute);
        if (about.equals(attribute) || about.equals(frame.name())) {
          meant.add(attribute);
        }
      }
    }
    if (meant.isEmpty()) {
      throw where.wrong(
          "there is no rule '"
              + about
              + "'"
              + Suggestion.of(about, known)
              + "; expected a frame or its role, such as meeting or meeting.venue");
    }
    return meant;
  }
}
