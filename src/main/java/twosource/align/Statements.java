package twosource.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import twosource.claim.Claim;
import twosource.claim.Evidence;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.text.Span;
import twosource.value.Parties;
import twosource.value.Party;

/**
 * Joins whom one clause names in several places: {@code Ito met Roy} is one claim about both.
 *
 * <p>Where some deny, each claim is quoted with the words that tell or deny the thing.
 */
final class Statements {

  private Statements() {}

  /** Returns the claims about one role, those about lists of people joined by mention. */
  static List<BoundClaim> of(List<BoundClaim> claims) {
    if (!claims.stream().allMatch(claim -> claim.value() instanceof Parties)) {
      return claims;
    }
    boolean denied = claims.stream().anyMatch(Statements::denies);
    Map<String, List<BoundClaim>> byMention = new LinkedHashMap<>();
    for (BoundClaim claim : claims) {
      String key = claim.mention() + " " + claim.article().path();
      byMention.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    return byMention.values().stream()
        .map(group -> group.size() > 1 || denied ? joined(group) : group.get(0))
        .toList();
  }

  private static boolean denies(BoundClaim claim) {
    return claim.claim().factuality() == Factuality.DENIED;
  }

  private static BoundClaim joined(List<BoundClaim> group) {
    BoundClaim first = group.get(0);
    Claim claim = first.claim();
    Parties all = union(group);
    return new BoundClaim(
        first.article(),
        first.mention(),
        new Claim(
            claim.role(), all, evidence(group), claim.phase(), claim.speaker(), claim.factuality()),
        all);
  }

  /** Returns the words from the first of the parts to the last, the mention's own among them. */
  private static Evidence evidence(List<BoundClaim> group) {
    BoundClaim first = group.get(0);
    FrameMention mention = first.article().claims().mentions().get(first.mention());
    Evidence sentence = mention.context();
    List<Span> spans =
        Stream.concat(
                Stream.of(mention.trigger()), group.stream().map(claim -> claim.claim().evidence()))
            .map(Evidence::span)
            .filter(sentence.span()::contains)
            .toList();
    return spans.isEmpty() ? first.claim().evidence() : sentence.part(cover(spans));
  }

  private static Span cover(List<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }

  private static Parties union(List<BoundClaim> group) {
    List<Party> members = new ArrayList<>();
    boolean closed = true;
    for (BoundClaim claim : group) {
      Parties parties = (Parties) claim.value();
      closed &= parties.closed();
      parties.members().stream().filter(party -> !members.contains(party)).forEach(members::add);
    }
    return new Parties(members, closed);
  }
}
