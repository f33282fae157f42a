package twosource.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds people whom the text describes and does not name.
 *
 * <p>Plural and collective nouns are a {@link PartyKind#GROUP}: {@code US officials, the
 * delegation, the two envoys}. A singular one is {@link PartyKind#UNKNOWN} until its article or
 * story binds it: {@code the president, Roy's son-in-law, a White House official}.
 *
 * @param head lemma of the head noun, with the adjectives of rank that belong to it
 * @param modifiers lemmas of the other words before and after the head, each once
 * @param countries codes of the countries that they belong to, sorted
 * @param owner who possesses them: a name, a country or a pronoun ({@code his})
 * @param count how many they are, where the text says it
 * @param definite whether the text takes them as known: {@code the president}, not {@code an aide}
 */
public record DescribedParty(
    String head,
    PartyKind kind,
    List<String> modifiers,
    List<String> countries,
    Optional<String> owner,
    Optional<Integer> count,
    boolean definite)
    implements Party {

  static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their", "our", "my", "your");

  public DescribedParty {
    modifiers = List.copyOf(new LinkedHashSet<>(modifiers));
    countries = List.copyOf(new TreeSet<>(countries));
  }

  /** Returns a definite group of nothing but its noun and its countries. */
  public static DescribedParty group(String head, String... countries) {
    return new DescribedParty(
        head,
        PartyKind.GROUP,
        List.of(),
        List.of(countries),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** Returns a definite single description of nothing but its noun. */
  public static DescribedParty single(String head) {
    return new DescribedParty(
        head, PartyKind.UNKNOWN, List.of(), List.of(), Optional.empty(), Optional.empty(), true);
  }

  public DescribedParty in(List<String> others) {
    return new DescribedParty(head, kind, modifiers, others, owner, count, definite);
  }

  /** Returns the description of one of them. */
  public DescribedParty single() {
    return isGroup()
        ? new DescribedParty(
            head, PartyKind.UNKNOWN, modifiers, countries, owner, Optional.empty(), definite)
        : this;
  }

  /** Returns the description of several such. */
  public DescribedParty plural() {
    return new DescribedParty(head, PartyKind.GROUP, modifiers, countries, owner, count, definite);
  }

  public boolean isGroup() {
    return kind == PartyKind.GROUP;
  }

  /** Returns this party: a vote is over names. */
  @Override
  public Party as(PartyKind voted) {
    return this;
  }

  @Override
  public Sameness samenessTo(Party other) {
    return other instanceof DescribedParty described
        ? Membership.between(this, described)
        : Membership.of(this, (NamedParty) other);
  }

  @Override
  public List<String> keys() {
    return Stream.concat(Stream.of(head), countries.stream().map(country -> "@" + country))
        .toList();
  }

  @Override
  public String print() {
    Stream<String> words =
        Stream.of(
                owner.map(DescribedParty::possessive).stream(),
                count.map(String::valueOf).stream(),
                countries.stream(),
                modifiers.stream(),
                Stream.of(isGroup() ? head + "(s)" : head))
            .flatMap(word -> word);
    return words.collect(Collectors.joining(" "));
  }

  private static String possessive(String owner) {
    return PRONOUNS.contains(owner) ? owner : owner + "'s";
  }
}
