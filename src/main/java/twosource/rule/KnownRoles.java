package twosource.rule;

import java.util.List;
import twosource.yaml.YamlNode;

/** Refuses names of roles that a frame does not have. */
final class KnownRoles {

  private KnownRoles() {}

  static void require(String name, List<Role> roles, YamlNode where) {
    if (roles.stream().noneMatch(role -> role.name().equals(name))) {
      throw where.wrong(
          "unknown role '"
              + name
              + "'; expected one of "
              + String.join(", ", roles.stream().map(Role::name).toList()));
    }
  }
}
