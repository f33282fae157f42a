package twosource.align;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import twosource.claim.ArticleClaims;
import twosource.claim.NameTally;
import twosource.value.WordTable;

/**
 * Tells whom an article credits: every agency and outlet that it names.
 *
 * <p>That is a weak sign. {@code According to Reuters} may be one sentence of an article that is
 * otherwise its own.
 */
final class Credited {

  private static final WordTable AGENCIES = WordTable.of(Credited.class, "agencies.txt");

  private final String source;
  private final Set<String> agencies = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  private Credited(String source) {
    this.source = source;
  }

  static Credited of(ArticleClaims article) {
    Credited credited = new Credited(article.source().toLowerCase(Locale.ROOT));
    credited.add(article.source());
    article.names().counts().stream().map(NameTally.Count::name).forEach(credited::add);
    return credited;
  }

  private void add(String name) {
    names.add(name.toLowerCase(Locale.ROOT));
    AGENCIES.rows().stream()
        .filter(row -> row.contains(name))
        .forEach(row -> agencies.add(row.get(0)));
  }

  /** Tells whether both name one agency, or one of them the outlet of the other. */
  boolean meets(Credited other) {
    return agencies.stream().anyMatch(other.agencies::contains)
        || names(other.source)
        || other.names(source);
  }

  private boolean names(String outlet) {
    return !outlet.equals(source) && names.contains(outlet);
  }
}
