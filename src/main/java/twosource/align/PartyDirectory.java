package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.claim.Claim;
import twosource.claim.FrameMention;
import twosource.claim.NameTally;
import twosource.text.NameKind;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Sameness;

/**
 * Knows the named parties of a story, so that {@code Roy} can be read as {@code Ann Roy} where the
 * story has one bearer of the name only, and as a person where the story takes the name for one.
 */
final class PartyDirectory {

  private final NameVote vote;

  /** The fullest form of each person and organisation, by what it was first called. */
  private final List<NamedParty> known = new ArrayList<>();

  private final Map<NamedParty, NamedParty> bound = new TreeMap<>(ORDER);

  private static final Comparator<NamedParty> ORDER =
      Comparator.comparing(NamedParty::name)
          .thenComparing(NamedParty::kind)
          .thenComparing(party -> party.honorific().orElse(""))
          .thenComparing(party -> party.countries().toString());

  private PartyDirectory(NameVote vote) {
    this.vote = vote;
  }

  static PartyDirectory of(List<StoryArticle> articles) {
    PartyDirectory directory =
        new PartyDirectory(
            new NameVote(NameTally.sum(articles.stream().map(a -> a.claims().names()).toList())));
    TreeSet<NamedParty> named = new TreeSet<>(ORDER);
    for (StoryArticle article : articles) {
      for (FrameMention mention : article.claims().mentions()) {
        mention.claims().stream()
            .map(Claim::value)
            .filter(Parties.class::isInstance)
            .flatMap(value -> ((Parties) value).members().stream())
            .filter(NamedParty.class::isInstance)
            .forEach(party -> named.add(directory.voted((NamedParty) party)));
      }
    }
    directory.learn(List.copyOf(named));
    return directory;
  }

  /** Returns the list with each member as the story knows it. */
  Parties bind(Parties list) {
    List<Party> members = new ArrayList<>();
    for (Party member : list.members()) {
      members.add(member instanceof NamedParty named ? bind(named) : member);
    }
    return new Parties(members, list.closed());
  }

  private NamedParty bind(NamedParty party) {
    NamedParty voted = voted(party);
    return bound.computeIfAbsent(voted, this::fullest);
  }

  private NamedParty voted(NamedParty party) {
    Optional<PartyKind> kind = vote.kind(party.name()).flatMap(PartyDirectory::kind);
    boolean open = party.kind() != PartyKind.GOVERNMENT && party.kind() != PartyKind.GROUP;
    return open && kind.isPresent() ? (NamedParty) party.as(kind.get()) : party;
  }

  private static Optional<PartyKind> kind(NameKind kind) {
    return switch (kind) {
      case PERSON -> Optional.of(PartyKind.PERSON);
      case ORGANISATION -> Optional.of(PartyKind.ORGANISATION);
      case LOCATION, OTHER -> Optional.empty();
    };
  }

  /** Takes longer names first, so that shorter ones find them. */
  private void learn(List<NamedParty> named) {
    named.stream()
        .sorted(
            Comparator.comparingInt((NamedParty party) -> -party.name().split(" ").length)
                .thenComparing(ORDER))
        .forEach(this::learn);
  }

  private void learn(NamedParty party) {
    List<NamedParty> bearers = bearers(party);
    if (bearers.isEmpty()) {
      known.add(party);
    } else if (bearers.size() == 1) {
      NamedParty bearer = bearers.get(0);
      TreeSet<String> countries = new TreeSet<>(bearer.countries());
      countries.addAll(party.countries());
      known.set(
          known.indexOf(bearer),
          new NamedParty(
              bearer.name(),
              bearer.kind(),
              bearer.honorific().or(party::honorific),
              List.copyOf(countries)));
    }
  }

  /** Returns the party's only bearer in the story; the party itself where it is nobody's alone. */
  private NamedParty fullest(NamedParty party) {
    List<NamedParty> bearers = bearers(party);
    return bearers.size() == 1 ? bearers.get(0) : party;
  }

  private List<NamedParty> bearers(NamedParty party) {
    List<NamedParty> same =
        known.stream().filter(other -> other.samenessTo(party) == Sameness.SAME).toList();
    return same.isEmpty()
        ? known.stream()
            .filter(other -> other.kind() == party.kind())
            .filter(other -> other.samenessTo(party) == Sameness.POSSIBLY)
            .toList()
        : same;
  }
}
