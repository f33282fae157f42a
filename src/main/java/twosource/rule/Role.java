package twosource.rule;

import java.util.List;
import java.util.Set;
import twosource.value.Range;

/**
 * Says what may be told of a thing, where it stands and how it is compared.
 *
 * @param of lemmas of what a number may count, or of which alone a label is made; empty for
 *     anything
 * @param limits what a number may be, in the base of its unit (seconds, metres, years of age), or
 *     how many words a label must have
 */
public record Role(
    String name,
    ValueType is,
    FactKind kind,
    Set<String> of,
    Range limits,
    List<Pattern> find,
    Comparison compare) {

  public Role {
    of = Set.copyOf(of);
    find = List.copyOf(find);
  }
}
