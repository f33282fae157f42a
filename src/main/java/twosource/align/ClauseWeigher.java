package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.rule.ClauseWeights;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.Sameness.Weights;
import twosource.rule.ValueType;
import twosource.value.ClausePart;
import twosource.value.ClauseSubject;
import twosource.value.ClauseTerm;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Relation;
import twosource.value.TimeInterval;
import twosource.value.Unit;

/**
 * Weighs two claims that no frame foresees by the words around their values: those that both have
 * speak for one thing, those that only one has against it, each the more the rarer it is.
 */
final class ClauseWeigher implements Weigher {

  /** How many days before or after an article its own days may reach. */
  private static final int DAYS = 3;

  /** What the equality of two small numbers tells, against that of two great ones. */
  private static final double CHANCE = 0.6;

  private static final double SMALL = 10;

  private static final int MOST_IN_BLOCK = 250;

  private final EvidenceWeigher others;
  private final ClauseWeights weights;
  private final WordRarity rarity;
  private final String subject;
  private final String time;
  private final double against;
  private final List<String> values;

  ClauseWeigher(Frame frame, WordRarity rarity) {
    this.others = new EvidenceWeigher(frame);
    this.weights = frame.same().clause().orElseThrow();
    this.rarity = rarity;
    this.subject =
        frame.roles().stream()
            .filter(role -> role.is() == ValueType.CLAUSE)
            .map(Role::name)
            .findFirst()
            .orElseThrow();
    this.time =
        frame.roles().stream()
            .filter(role -> role.is() == ValueType.TIME && role.find().isEmpty())
            .map(Role::name)
            .findFirst()
            .orElse("");
    this.against =
        Optional.ofNullable(frame.same().weights().get(time)).map(Weights::apart).orElse(0.0);
    this.values =
        frame.roles().stream()
            .filter(role -> role.is() != ValueType.CLAUSE && !role.find().isEmpty())
            .map(Role::name)
            .toList();
  }

  @Override
  public int leastKeys() {
    return weights.least();
  }

  /** A word that so many clauses of one kind share finds only chance partners, at great cost. */
  @Override
  public int mostInBlock() {
    return MOST_IN_BLOCK;
  }

  /** Returns the words of the clause, each with what kind of value hangs in it and how. */
  @Override
  public Set<String> keys(Thing thing) {
    Set<String> keys = new TreeSet<>();
    Optional<BoundClaim> value = value(thing);
    if (value.isPresent()) {
      ClauseSubject clause = clause(thing);
      String kind = value.get().role() + unit(value.get()) + " " + clause.relation() + " ";
      clause.terms().forEach(term -> keys.add(kind + term.key()));
    }
    return keys;
  }

  private static String unit(BoundClaim claim) {
    return claim.value() instanceof Quantity quantity && !quantity.isDuration()
        ? " " + quantity.unit().symbol()
        : "";
  }

  /** Returns the claim about the value itself. */
  Optional<BoundClaim> value(Thing thing) {
    return thing.claims().stream().filter(claim -> values.contains(claim.role())).findFirst();
  }

  private ClauseSubject clause(Thing thing) {
    return (ClauseSubject) thing.claims(subject).get(0).value();
  }

  @Override
  public Weighing weigh(Thing first, Thing second) {
    List<Weighing.Reason> reasons = new ArrayList<>();
    ClauseSubject.Match match = clause(first).matchWith(clause(second));
    addShared(match, reasons);
    addLeft(match, reasons);
    others.weigh(first, second).reasons().stream()
        .map(reason -> tempered(reason, first, second))
        .forEach(reasons::add);
    addDays(first, second, reasons);
    addSameWords(first, second, reasons);
    addHeads(first, second, reasons);
    return new Weighing(first, second, reasons, match.shared().size() >= weights.least());
  }

  /**
   * Speaks against one thing where only one of two clauses tells of a time, and that lies far from
   * the days of the other's article, or where none tells of one and the articles lie far apart: a
   * clause without a time is of the days of its article.
   */
  private void addDays(Thing first, Thing second, List<Weighing.Reason> reasons) {
    boolean both = !first.claims(time).isEmpty() && !second.claims(time).isEmpty();
    boolean dated = value(first).filter(claim -> claim.value() instanceof TimeInterval).isPresent();
    Optional<TimeInterval> ours = ownDays(first);
    Optional<TimeInterval> theirs = ownDays(second);
    if (both || dated || ours.isEmpty() || theirs.isEmpty()) {
      return;
    }
    if (ours.get().relationTo(theirs.get()) == Relation.APART) {
      reasons.add(
          new Weighing.Reason(
              time, ours.get().print(), theirs.get().print(), Closeness.APART, against));
    }
  }

  private Optional<TimeInterval> ownDays(Thing thing) {
    List<BoundClaim> times = thing.claims(time);
    if (!times.isEmpty()) {
      return Optional.of((TimeInterval) times.get(0).value());
    }
    return thing
        .article()
        .date()
        .map(
            date ->
                new TimeInterval(
                    date.day().minusDays(DAYS).atStartOfDay(),
                    date.day().plusDays(DAYS).atStartOfDay(),
                    Granularity.DAY));
  }

  /** The same words for two times are those of two days, or those of one who is quoted later. */
  private void addSameWords(Thing first, Thing second, List<Weighing.Reason> reasons) {
    BoundClaim ours = value(first).orElseThrow();
    BoundClaim theirs = value(second).orElseThrow();
    if (ours.value() instanceof TimeInterval
        && ours.claim().evidence().text().equals(theirs.claim().evidence().text())
        && ValueCloseness.of(ours.value(), theirs.value()).isApart()) {
      reasons.add(
          new Weighing.Reason(
              ours.role(), ours.value().print(), theirs.value().print(), Closeness.APART, against));
    }
  }

  /** Two heads are two things, though the one may stand elsewhere in the other's clause. */
  private void addHeads(Thing first, Thing second, List<Weighing.Reason> reasons) {
    Optional<ClauseTerm> our = clause(first).head();
    Optional<ClauseTerm> their = clause(second).head();
    if (our.isPresent() && their.isPresent() && !our.get().key().equals(their.get().key())) {
      reasons.add(
          new Weighing.Reason(
              name(ClausePart.HEAD),
              our.get().word(),
              their.get().word(),
              Closeness.APART,
              -weights.of(ClausePart.HEAD).left()));
    }
  }

  /**
   * Small numbers are equal by chance more often than great ones, and what only has a lower bound
   * holds nearly everything.
   */
  private Weighing.Reason tempered(Weighing.Reason reason, Thing first, Thing second) {
    if (reason.points() <= 0 || !values.contains(reason.role())) {
      return reason;
    }
    List<BoundClaim> both =
        Stream.of(first, second).flatMap(thing -> value(thing).stream()).toList();
    boolean open = both.stream().anyMatch(ClauseWeigher::isUnbounded);
    double share =
        open && reason.closeness() != Closeness.EQUAL
            ? 0
            : both.stream().anyMatch(ClauseWeigher::isSmall) ? CHANCE : 1;
    return new Weighing.Reason(
        reason.role(),
        reason.firstText(),
        reason.secondText(),
        reason.closeness(),
        reason.points() * share);
  }

  private static boolean isUnbounded(BoundClaim claim) {
    return claim.value() instanceof Quantity quantity
        && (Double.isInfinite(quantity.range().lo()) || Double.isInfinite(quantity.range().hi()));
  }

  private static boolean isSmall(BoundClaim claim) {
    return claim.value() instanceof Quantity quantity
        && (quantity.unit().equals(Unit.COUNT) || quantity.unit().equals(Unit.ORDINAL))
        && quantity.range().hi() < SMALL;
  }

  private void addShared(ClauseSubject.Match match, List<Weighing.Reason> reasons) {
    for (ClauseSubject.Pair pair : match.shared()) {
      reasons.add(
          new Weighing.Reason(
              name(pair.part()),
              pair.first().word(),
              pair.second().word(),
              Closeness.EQUAL,
              weights.of(pair.part()).shared() * rarity.of(pair.first())));
    }
  }

  /** Words left over on both sides in one part say two things rather than one thing more fully. */
  private void addLeft(ClauseSubject.Match match, List<Weighing.Reason> reasons) {
    Map<ClausePart, List<ClauseTerm>> ours = byPart(match.left());
    Map<ClausePart, List<ClauseTerm>> theirs = byPart(match.right());
    for (ClausePart part : ClausePart.values()) {
      List<ClauseTerm> our = ours.getOrDefault(part, List.of());
      List<ClauseTerm> their = theirs.getOrDefault(part, List.of());
      if (our.isEmpty() && their.isEmpty()) {
        continue;
      }
      double points = 0;
      for (ClauseTerm term : our) {
        points -= weights.of(part).left() * rarity.of(term);
      }
      for (ClauseTerm term : their) {
        points -= weights.of(part).left() * rarity.of(term);
      }
      boolean contrast = holdsTelling(part, our) && holdsTelling(part, their);
      reasons.add(
          new Weighing.Reason(
              name(part),
              words(our),
              words(their),
              contrast ? Closeness.OVERLAPS : Closeness.CONTAINS,
              contrast ? points * weights.contrast() : points));
    }
  }

  /** What else two clauses say may be said of one thing, unless it is whom it is about. */
  private static boolean holdsTelling(ClausePart part, List<ClauseTerm> terms) {
    return part.compareTo(ClausePart.ARGUMENT) < 0
        ? !terms.isEmpty()
        : part == ClausePart.ARGUMENT && terms.stream().anyMatch(ClauseTerm::name);
  }

  private static Map<ClausePart, List<ClauseTerm>> byPart(List<ClauseTerm> terms) {
    return terms.stream()
        .collect(
            Collectors.groupingBy(
                ClauseTerm::part, () -> new EnumMap<>(ClausePart.class), Collectors.toList()));
  }

  private static String words(List<ClauseTerm> terms) {
    return terms.stream()
        .sorted(Comparator.comparing(ClauseTerm::key))
        .map(ClauseTerm::word)
        .collect(Collectors.joining(" "));
  }

  private static String name(ClausePart part) {
    return part.name().toLowerCase(java.util.Locale.ROOT);
  }
}
