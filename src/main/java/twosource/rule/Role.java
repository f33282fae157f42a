package twosource.rule;

import java.util.List;
import java.util.Set;
import twosource.value.Range;

/**
 * Says what may be told of a thing, where it stands and how it is compared.
 *
 * @param of lemmas of what a number may count, or of which alone a label is made; empty for
 *     anything
 * @param named whether only those count whom the text names, not {@code the board}
 * @param choices words of each state or sort of which the role holds one, by its name
 * @param limits what a number may be, in the base of its unit (seconds, metres, years of age), or
 *     how many words a label must have
 * @param toldBy lemmas of the triggers that tell it; empty for any
 * @param vocabulary of a label
 * @param except runs of tokens in which what stands for a value is none of the role
 */
public record Role(
    String name,
    ValueType is,
    FactKind kind,
    Set<String> of,
    boolean named,
    Choices choices,
    Range limits,
    Set<String> toldBy,
    Vocabulary vocabulary,
    List<Pattern> find,
    List<Pattern> except,
    Comparison compare) {

  public Role {
    of = Set.copyOf(of);
    toldBy = Set.copyOf(toldBy);
    find = List.copyOf(find);
    except = List.copyOf(except);
  }

  /** Tells whether a value may stand in a part of the clause, by its name in {@link Relations}. */
  public boolean asksFor(String part) {
    return find.stream()
        .anyMatch(
            pattern -> pattern instanceof Pattern.InClause clause && clause.names().contains(part));
  }

  /** Returns this role, a conflict about which is so grave. */
  Role with(Severity severity) {
    return new Role(
        name,
        is,
        kind,
        of,
        named,
        choices,
        limits,
        toldBy,
        vocabulary,
        find,
        except,
        compare.with(severity));
  }
}
