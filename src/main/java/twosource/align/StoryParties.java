package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import twosource.claim.Claim;
import twosource.claim.FrameMention;
import twosource.claim.NameTally;
import twosource.text.NameKind;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyDirectory;
import twosource.value.PartyKind;

/**
 * Knows the parties of a story: what each name stands for after the vote, its fullest form, and the
 * countries that any article gives it.
 */
final class StoryParties {

  private final NameVote vote;
  private final PartyDirectory directory;
  private final Map<String, TreeSet<String>> countries = new HashMap<>();

  private StoryParties(NameVote vote, List<NamedParty> parties) {
    this.vote = vote;
    this.directory = PartyDirectory.of(parties.stream().map(this::voted).toList());
    for (NamedParty party : parties) {
      countries
          .computeIfAbsent(fullest(party).name(), name -> new TreeSet<>())
          .addAll(party.countries());
    }
  }

  static StoryParties of(List<StoryArticle> articles) {
    List<NamedParty> named = new ArrayList<>();
    for (StoryArticle article : articles) {
      for (FrameMention mention : article.claims().mentions()) {
        mention.claims().stream()
            .map(Claim::value)
            .filter(Parties.class::isInstance)
            .flatMap(value -> ((Parties) value).members().stream())
            .filter(NamedParty.class::isInstance)
            .forEach(party -> named.add((NamedParty) party));
      }
    }
    List<NameTally> tallies = articles.stream().map(a -> a.claims().names()).toList();
    return new StoryParties(new NameVote(NameTally.sum(tallies)), named);
  }

  /** Returns the list with each named member as the story knows it. */
  Parties bind(Parties list) {
    List<Party> members = new ArrayList<>();
    for (Party member : list.members()) {
      members.add(member instanceof NamedParty named ? bind(named) : member);
    }
    return new Parties(members, list.closed());
  }

  private NamedParty bind(NamedParty party) {
    NamedParty full = fullest(party);
    List<String> known = List.copyOf(countries.getOrDefault(full.name(), new TreeSet<>()));
    return new NamedParty(full.name(), full.kind(), full.honorific(), known);
  }

  private NamedParty fullest(NamedParty party) {
    NamedParty voted = voted(party);
    return directory.fullest(voted) instanceof NamedParty full ? full : voted;
  }

  private NamedParty voted(NamedParty party) {
    Optional<PartyKind> kind = vote.kind(party.name()).flatMap(StoryParties::kind);
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
}
