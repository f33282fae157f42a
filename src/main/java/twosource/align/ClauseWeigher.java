package twosource.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.rule.ClauseWeights;
import twosource.rule.Frame;
import twosource.value.ClauseSubject;
import twosource.value.Quantity;

/**
 * Weighs two claims that no frame foresees by the words around their values: those that both have
 * speak for one thing, those that only one has against it, each the more the rarer it is.
 */
final class ClauseWeigher implements Weigher {

  private static final int MOST_IN_BLOCK = 250;

  private final EvidenceWeigher others;
  private final ClauseRoles roles;
  private final WordEvidence words;
  private final ChanceEquality chance;
  private final TimeEvidence times;
  private final int least;

  ClauseWeigher(Frame frame, WordRarity rarity) {
    ClauseWeights weights = frame.same().clause().orElseThrow();
    this.others = new EvidenceWeigher(frame);
    this.roles = ClauseRoles.of(frame);
    this.words = new WordEvidence(weights, rarity);
    this.chance = new ChanceEquality(roles);
    this.times = new TimeEvidence(frame, roles);
    this.least = weights.least();
  }

  @Override
  public int leastKeys() {
    return least;
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
    Optional<BoundClaim> value = roles.value(thing);
    if (value.isPresent()) {
      ClauseSubject clause = roles.clause(thing);
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
    return roles.value(thing);
  }

  @Override
  public Weighing weigh(Thing first, Thing second) {
    ClauseSubject ours = roles.clause(first);
    ClauseSubject theirs = roles.clause(second);
    ClauseSubject.Match match = ours.matchWith(theirs);
    List<Weighing.Reason> reasons = new ArrayList<>();
    reasons.addAll(words.ofShared(match));
    reasons.addAll(words.ofLeft(match));
    others.weigh(first, second).reasons().stream()
        .map(reason -> chance.tempered(reason, first, second))
        .forEach(reasons::add);
    times.ofDays(first, second).ifPresent(reasons::add);
    times.ofSameWords(first, second).ifPresent(reasons::add);
    words.ofHeads(ours, theirs).ifPresent(reasons::add);
    return new Weighing(first, second, reasons, match.shared().size() >= least);
  }
}
