package twosource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.Value;

/** Knows names that mean one person or organisation, which no reader could tell from the text. */
public final class Aliases {

  /** Knows none. */
  public static final Aliases NONE = new Aliases(Map.of());

  private final Map<String, String> names = new HashMap<>();

  /**
   * Makes a list of aliases.
   *
   * @param othersByName the other names of somebody, by the name to use
   */
  public Aliases(Map<String, List<String>> othersByName) {
    othersByName.forEach((name, others) -> others.forEach(other -> names.put(folded(other), name)));
  }

  /** Returns the claims with each party under the name to use. */
  public ArticleClaims apply(ArticleClaims claims) {
    if (names.isEmpty()) {
      return claims;
    }
    return new ArticleClaims(
        claims.path(),
        claims.source(),
        claims.title(),
        claims.date(),
        claims.datedByMetadata(),
        claims.mentions().stream().map(this::apply).toList(),
        claims.names().renamed(this::name),
        claims.topic(),
        claims.shingles(),
        claims.moment());
  }

  private FrameMention apply(FrameMention mention) {
    return new FrameMention(
        mention.frame(),
        mention.trigger(),
        mention.context(),
        mention.sentence(),
        mention.paragraph(),
        mention.reference(),
        mention.factuality(),
        mention.claims().stream().map(this::apply).toList());
  }

  private Claim apply(Claim claim) {
    return new Claim(
        claim.role(),
        apply(claim.value()),
        claim.evidence(),
        claim.phase(),
        claim.speaker(),
        claim.factuality());
  }

  private Value apply(Value value) {
    if (!(value instanceof Parties parties)) {
      return value;
    }
    List<Party> members = new ArrayList<>();
    for (Party member : parties.members()) {
      members.add(
          member instanceof NamedParty named
              ? new NamedParty(
                  name(named.name()), named.kind(), named.honorific(), named.countries())
              : member);
    }
    return new Parties(members, parties.closed());
  }

  private String name(String written) {
    return names.getOrDefault(folded(written), written);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
