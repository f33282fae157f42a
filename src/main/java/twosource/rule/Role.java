package twosource.rule;

import java.util.List;
import twosource.value.Range;

/**
 * Says what may be told of a thing, where it stands and how it is compared.
 *
 * @param limits what a number or a duration (in seconds) may be
 */
public record Role(
    String name,
    ValueType is,
    FactKind kind,
    Range limits,
    List<Pattern> find,
    Comparison compare) {

  public Role {
    find = List.copyOf(find);
  }
}
