package twosource.rule;

import java.util.List;
import java.util.Optional;

/**
 * Describes a kind of thing that articles tell of: what evokes it and what may be said of it.
 *
 * @param message what a finding is about: {@code {role} of {subject}}
 * @param file as a user would name the rule file
 * @param text of the rule file
 */
public record Frame(
    String name,
    String about,
    Triggers triggers,
    List<Role> roles,
    Sameness same,
    String message,
    Examples examples,
    String file,
    String text) {

  public Frame {
    roles = List.copyOf(roles);
  }

  /** Tells whether its mentions speak of things of other frames. */
  public boolean leansOnOthers() {
    return roles.stream().anyMatch(role -> role.is() == ValueType.MENTION);
  }

  /** Tells whether any clause with a value evokes it, whatever it is about. */
  public boolean isOpen() {
    return triggers.kind() == Triggers.Kind.CLAUSES;
  }

  public Optional<Role> role(String name) {
    return roles.stream().filter(role -> role.name().equals(name)).findFirst();
  }
}
