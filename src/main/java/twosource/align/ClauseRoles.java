package twosource.align;

import java.util.List;
import java.util.Optional;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.value.ClauseSubject;

/**
 * Finds in a thing that a clause evokes the claims about its clause, its value and its time.
 *
 * @param subject the role of what the clause says besides its value
 * @param time the role of when it was, told beside the value; empty where the frame has none
 * @param values the roles of which one is the value
 */
record ClauseRoles(String subject, String time, List<String> values) {

  ClauseRoles {
    values = List.copyOf(values);
  }

  static ClauseRoles of(Frame frame) {
    List<Role> roles = frame.roles();
    return new ClauseRoles(
        roles.stream().filter(ClauseRoles::isClause).map(Role::name).findFirst().orElseThrow(),
        roles.stream()
            .filter(role -> role.is() == ValueType.TIME && role.find().isEmpty())
            .map(Role::name)
            .findFirst()
            .orElse(""),
        roles.stream()
            .filter(role -> !isClause(role) && !role.find().isEmpty())
            .map(Role::name)
            .toList());
  }

  private static boolean isClause(Role role) {
    return role.is() == ValueType.CLAUSE;
  }

  /** Returns the claim about the value itself. */
  Optional<BoundClaim> value(Thing thing) {
    return thing.claims().stream().filter(claim -> values.contains(claim.role())).findFirst();
  }

  ClauseSubject clause(Thing thing) {
    return (ClauseSubject) thing.claims(subject).get(0).value();
  }

  List<BoundClaim> times(Thing thing) {
    return thing.claims(time);
  }
}
