package twosource.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.rule.Frame;
import twosource.rule.Sameness.Weights;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.Sameness;
import twosource.value.TimeInterval;
import twosource.value.Value;
import twosource.value.Wording;
import twosource.value.WordingAlignment;

/**
 * Weighs what speaks for and against two things being one, role by role, as record linkage does
 * (Fellegi and Sunter 1969).
 */
final class EvidenceWeigher implements Weigher {

  /** Groups, descriptions and what is only borrowed tell less than names do. */
  private static final double UNNAMED = 0.5;

  /** What a week says of a day. */
  private static final double VAGUE = 0.3;

  private static final double NEAR_KM = 100;

  private static final Duration WEEKEND = Duration.ofDays(2);

  /** So many common words of two quotations tell all that words can tell. */
  private static final double MANY_WORDS = 6;

  private static final double MANY_CONTENT_WORDS = 3;

  private final Frame frame;

  EvidenceWeigher(Frame frame) {
    this.frame = frame;
  }

  @Override
  public Set<String> keys(Thing thing) {
    return BlockingKeys.of(frame, thing);
  }

  @Override
  public Weighing weigh(Thing first, Thing second) {
    List<Weighing.Reason> reasons = new ArrayList<>();
    for (Map.Entry<String, Weights> entry : frame.same().weights().entrySet()) {
      Optional<Weighing.Reason> reason = reason(entry.getKey(), entry.getValue(), first, second);
      if (reason.isPresent()) {
        reasons.add(reason.get());
      }
    }
    lead(first, second).ifPresent(reasons::add);
    return new Weighing(first, second, reasons, isMet(reasons));
  }

  /** Two articles of one story open with one event. */
  private Optional<Weighing.Reason> lead(Thing first, Thing second) {
    return first.lead() && second.lead() && frame.same().lead() != 0
        ? Optional.of(
            new Weighing.Reason(
                Weighing.LEAD,
                first.mentions().get(0).trigger().text(),
                second.mentions().get(0).trigger().text(),
                Closeness.EQUAL,
                frame.same().lead()))
        : Optional.empty();
  }

  /** Weighs what only one of two things tells. */
  private Optional<Weighing.Reason> onlyOne(
      String role, Weights weights, Thing first, Thing second) {
    List<BoundClaim> ours = first.evidence(role);
    List<BoundClaim> theirs = second.evidence(role);
    boolean past = isOfNow(ours, first, theirs) || isOfNow(theirs, second, ours);
    double points = past ? weights.apart() : weights.only();
    if (points == 0 || ours.isEmpty() == theirs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Weighing.Reason(
            role,
            ours.isEmpty() ? "" : text(ours.get(0)),
            theirs.isEmpty() ? "" : text(theirs.get(0)),
            Closeness.APART,
            points));
  }

  /** What an article opens with, without any time, is not of long ago as the other is. */
  private boolean isOfNow(List<BoundClaim> none, Thing thing, List<BoundClaim> others) {
    return none.isEmpty() && thing.lead() && frame.same().lead() != 0 && Openings.isPast(others);
  }

  /** Tells whether what the frame needs speaks for it, or what may stand in for it. */
  private boolean isMet(List<Weighing.Reason> reasons) {
    List<String> needs = frame.same().needs();
    List<String> instead = frame.same().instead();
    boolean told = reasons.stream().anyMatch(reason -> isNeeded(reason, needs));
    if (told || instead.isEmpty()) {
      return reasons.stream().anyMatch(reason -> isNeeded(reason, needs) && reason.points() > 0);
    }
    return instead.stream()
        .allMatch(role -> reasons.stream().anyMatch(reason -> reason.speaksFor(role)));
  }

  /** An article's opening needs nothing else. */
  private static boolean isNeeded(Weighing.Reason reason, List<String> needs) {
    return needs.contains(reason.role()) || reason.role().equals(Weighing.LEAD);
  }

  private Optional<Weighing.Reason> reason(
      String role, Weights weights, Thing first, Thing second) {
    List<BoundClaim> ours = narrowest(first.evidence(role));
    List<BoundClaim> theirs = narrowest(second.evidence(role));
    if (ours.isEmpty() || theirs.isEmpty()) {
      return onlyOne(role, weights, first, second);
    }
    if (ours.get(0).value() instanceof Parties) {
      boolean borrowed = first.claims(role).isEmpty() || second.claims(role).isEmpty();
      return Optional.of(ofParties(role, weights, ours, theirs, borrowed));
    }
    Closeness best = Closeness.APART;
    BoundClaim ourBest = ours.get(0);
    BoundClaim theirBest = theirs.get(0);
    for (BoundClaim our : ours) {
      for (BoundClaim their : theirs) {
        Closeness closeness = closeness(our, their, weights, first, second);
        if (closeness.compareTo(best) < 0) {
          best = closeness;
          ourBest = our;
          theirBest = their;
        }
      }
    }
    return Optional.of(
        new Weighing.Reason(
            role,
            text(ourBest),
            text(theirBest),
            best,
            weighted(points(weights, best), best, ourBest, theirBest)));
  }

  private static double weighted(double points, Closeness closeness, BoundClaim a, BoundClaim b) {
    return points > 0 ? points * share(closeness, a, b) : points;
  }

  /** Few words can be said by chance, and a long stretch of time holds many things. */
  private static double share(Closeness closeness, BoundClaim a, BoundClaim b) {
    if (a.value() instanceof Wording first && b.value() instanceof Wording second) {
      return share(closeness, first.alignmentWith(second));
    }
    boolean vague =
        Stream.of(a, b).anyMatch(claim -> width(claim).filter(EvidenceWeigher::isLong).isPresent());
    return vague ? VAGUE : 1;
  }

  /** Where words were changed, those of content must tell that it is one utterance. */
  private static double share(Closeness closeness, WordingAlignment alignment) {
    double words = Math.min(1, alignment.common().size() / MANY_WORDS) * alignment.similarity();
    return closeness == Closeness.OVERLAPS
        ? words * Math.min(1, alignment.contentWords() / MANY_CONTENT_WORDS)
        : words;
  }

  private static boolean isLong(Duration width) {
    return width.compareTo(WEEKEND) > 0;
  }

  /** Of several times of one thing the narrowest tell best which thing it is. */
  private static List<BoundClaim> narrowest(List<BoundClaim> claims) {
    Optional<Duration> least =
        claims.stream().flatMap(claim -> width(claim).stream()).min(Duration::compareTo);
    return least.isEmpty()
        ? claims
        : claims.stream().filter(claim -> width(claim).equals(least)).toList();
  }

  private static Optional<Duration> width(BoundClaim claim) {
    return claim.value() instanceof TimeInterval time
        ? Optional.of(Duration.between(time.start(), time.end()))
        : Optional.empty();
  }

  private static String text(BoundClaim claim) {
    return claim.claim().evidence().text();
  }

  /** Lists of people count as a whole: who is named anywhere in the one and in the other. */
  private Weighing.Reason ofParties(
      String role,
      Weights weights,
      List<BoundClaim> ours,
      List<BoundClaim> theirs,
      boolean borrowed) {
    Parties our = union(ours);
    Parties their = union(theirs);
    Closeness closeness = ValueCloseness.of(our, their);
    double points = points(weights, closeness);
    boolean named = !borrowed && our.members().stream().anyMatch(a -> isNamedIn(a, their));
    return new Weighing.Reason(
        role,
        our.print(),
        their.print(),
        closeness,
        points > 0 && !named ? points * UNNAMED : points);
  }

  private static Parties union(List<BoundClaim> claims) {
    Set<Party> members = new LinkedHashSet<>();
    for (BoundClaim claim : claims) {
      for (Party each : ((Parties) claim.value()).members()) {
        Party member = asPeople(each);
        if (members.stream().noneMatch(known -> known.samenessTo(member) == Sameness.SAME)) {
          members.add(member);
        }
      }
    }
    List<Party> told = members.stream().filter(member -> !isAnybody(member)).toList();
    return new Parties(told.isEmpty() ? List.copyOf(members) : told, true);
  }

  /** Sees a single person whom nothing but a noun describes: beside others it tells nothing. */
  private static boolean isAnybody(Party party) {
    return party instanceof DescribedParty described && !described.isGroup();
  }

  /** A country that meets is whoever acts for it. */
  private static Party asPeople(Party party) {
    return party.kind() == PartyKind.GOVERNMENT
        ? DescribedParty.group("representative", party.countries().toArray(String[]::new))
        : party;
  }

  private static boolean isNamedIn(Party party, Parties list) {
    return party instanceof NamedParty
        && list.members().stream()
            .anyMatch(
                other ->
                    other instanceof NamedParty && other.samenessTo(party) != Sameness.DIFFERENT);
  }

  private static Closeness closeness(
      BoundClaim a, BoundClaim b, Weights weights, Thing first, Thing second) {
    Closeness closeness = ValueCloseness.of(a.value(), b.value());
    if (closeness == Closeness.APART && isNear(a.value(), b.value(), weights)) {
      return Closeness.NEAR;
    }
    boolean reckoned =
        closeness.compareTo(Closeness.NEAR) >= 0
            && a.value() instanceof TimeInterval ours
            && b.value() instanceof TimeInterval theirs
            && EventTimes.fit(
                ours, a.claim().phase(), theirs, b.claim().phase(), length(first, second));
    return reckoned ? Closeness.OVERLAPS : closeness;
  }

  /** Tells whether amounts or places that exclude one another are near, if the rule asks for it. */
  private static boolean isNear(Value a, Value b, Weights weights) {
    if (a instanceof Quantity ours && b instanceof Quantity theirs) {
      return ours.stretched(weights.within()).fits(theirs)
          || theirs.stretched(weights.within()).fits(ours);
    }
    return weights.near() != weights.apart()
        && a instanceof Place ours
        && b instanceof Place theirs
        && ours.distanceKm(theirs).orElse(Double.MAX_VALUE) <= NEAR_KM;
  }

  private static Optional<Duration> length(Thing first, Thing second) {
    List<Quantity> lengths = new ArrayList<>();
    for (Thing thing : List.of(first, second)) {
      lengths.addAll(
          thing.claims().stream()
              .map(BoundClaim::value)
              .filter(Quantity.class::isInstance)
              .map(Quantity.class::cast)
              .collect(Collectors.toList()));
    }
    return EventTimes.length(lengths);
  }

  private static double points(Weights weights, Closeness closeness) {
    return switch (closeness) {
      case EQUAL -> weights.equal();
      case CONTAINS -> weights.contains();
      case OVERLAPS -> weights.overlaps();
      case NEAR -> weights.near();
      case APART -> weights.apart();
    };
  }
}
