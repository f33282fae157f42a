package twosource.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a party that the text names.
 *
 * @param name as written, words parted by one space, without title or possessive
 * @param kind of a bare name only what its own article takes it for
 * @param honorific in lower case without a full stop: {@code mr, dr, gen}
 * @param countries codes of the countries that it is, governs or belongs to, sorted
 */
public record NamedParty(
    String name, PartyKind kind, Optional<String> honorific, List<String> countries)
    implements Party {

  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
  private static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "mme", "dame", "lady", "queen", "princess");

  public NamedParty {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a named party without a name");
    }
    countries = List.copyOf(new TreeSet<>(countries));
  }

  /** Returns a party of which nothing but its name is known. */
  public static NamedParty of(String name, PartyKind kind) {
    return new NamedParty(name, kind, Optional.empty(), List.of());
  }

  /** Returns the parts of the name, as a person's. */
  public PersonName person() {
    return PersonName.of(name);
  }

  @Override
  public Party as(PartyKind voted) {
    return voted == kind ? this : new NamedParty(name, voted, honorific, countries);
  }

  @Override
  public Sameness samenessTo(Party other) {
    return other instanceof NamedParty named
        ? samenessToNamed(named)
        : Membership.of((DescribedParty) other, this);
  }

  @Override
  public List<String> keys() {
    return PartyKeys.of(this);
  }

  @Override
  public String print() {
    return name;
  }

  private Sameness samenessToNamed(NamedParty other) {
    if (kind != other.kind) {
      return acrossKinds(other);
    }
    return switch (kind) {
      case PERSON -> asPersons(other);
      case GOVERNMENT -> asCountries(other);
      case ORGANISATION, GROUP -> asOrganisations(other);
      case UNKNOWN ->
          asOrganisations(other) == Sameness.SAME ? Sameness.SAME : atMostPossibly(other);
    };
  }

  /** A vote may still bring two kinds of one name together, so equal names stay possible. */
  private Sameness acrossKinds(NamedParty other) {
    if (kind == PartyKind.UNKNOWN || other.kind == PartyKind.UNKNOWN) {
      return atMostPossibly(other);
    }
    boolean sameCountry =
        (kind == PartyKind.GOVERNMENT || other.kind == PartyKind.GOVERNMENT)
            && kind != PartyKind.PERSON
            && other.kind != PartyKind.PERSON
            && countries.stream().anyMatch(other.countries::contains);
    return sameCountry || asOrganisations(other) == Sameness.SAME
        ? Sameness.POSSIBLY
        : Sameness.DIFFERENT;
  }

  private Sameness atMostPossibly(NamedParty other) {
    boolean possibly =
        asOrganisations(other) != Sameness.DIFFERENT || asPersons(other) != Sameness.DIFFERENT;
    return possibly ? Sameness.POSSIBLY : Sameness.DIFFERENT;
  }

  private Sameness asPersons(NamedParty other) {
    Sameness names = person().samenessTo(other.person());
    return names != Sameness.SAME || !genderDiffers(other) ? names : Sameness.DIFFERENT;
  }

  private Sameness asOrganisations(NamedParty other) {
    return OrganisationName.of(name).samenessTo(OrganisationName.of(other.name));
  }

  private Sameness asCountries(NamedParty other) {
    if (countries.isEmpty() || other.countries.isEmpty()) {
      return asOrganisations(other);
    }
    return countries.equals(other.countries) ? Sameness.SAME : Sameness.DIFFERENT;
  }

  private boolean genderDiffers(NamedParty other) {
    return (is(MALE) && other.is(FEMALE)) || (is(FEMALE) && other.is(MALE));
  }

  private boolean is(Set<String> titles) {
    return honorific
        .map(title -> title.toLowerCase(Locale.ROOT))
        .filter(titles::contains)
        .isPresent();
  }
}
