package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.rule.ClauseWeights;
import twosource.value.ClausePart;
import twosource.value.ClauseSubject;
import twosource.value.ClauseTerm;

/** Weighs the words that two clauses share and those that only one has, the more the rarer. */
final class WordEvidence {

  private final ClauseWeights weights;
  private final WordRarity rarity;

  WordEvidence(ClauseWeights weights, WordRarity rarity) {
    this.weights = weights;
    this.rarity = rarity;
  }

  /** Weighs each word that both clauses have in like parts. */
  List<Weighing.Reason> ofShared(ClauseSubject.Match match) {
    return match.shared().stream()
        .map(
            pair ->
                new Weighing.Reason(
                    name(pair.part()),
                    pair.first().word(),
                    pair.second().word(),
                    Closeness.EQUAL,
                    weights.of(pair.part()).shared() * rarity.of(pair.first())))
        .toList();
  }

  /**
   * Weighs, part by part, the words that only one clause has. Such words on both sides in one part
   * say two things rather than one thing more fully.
   */
  List<Weighing.Reason> ofLeft(ClauseSubject.Match match) {
    Map<ClausePart, List<ClauseTerm>> ours = byPart(match.left());
    Map<ClausePart, List<ClauseTerm>> theirs = byPart(match.right());
    List<Weighing.Reason> reasons = new ArrayList<>();
    for (ClausePart part : ClausePart.values()) {
      List<ClauseTerm> our = ours.getOrDefault(part, List.of());
      List<ClauseTerm> their = theirs.getOrDefault(part, List.of());
      if (!our.isEmpty() || !their.isEmpty()) {
        reasons.add(left(part, our, their));
      }
    }
    return reasons;
  }

  private Weighing.Reason left(ClausePart part, List<ClauseTerm> ours, List<ClauseTerm> theirs) {
    double points = 0;
    for (ClauseTerm term : ours) {
      points -= weights.of(part).left() * rarity.of(term);
    }
    for (ClauseTerm term : theirs) {
      points -= weights.of(part).left() * rarity.of(term);
    }
    boolean contrast = holdsTelling(part, ours) && holdsTelling(part, theirs);
    return new Weighing.Reason(
        name(part),
        words(ours),
        words(theirs),
        contrast ? Closeness.OVERLAPS : Closeness.CONTAINS,
        contrast ? points * weights.contrast() : points);
  }

  /** Two heads are two things, though the one may stand elsewhere in the other's clause. */
  Optional<Weighing.Reason> ofHeads(ClauseSubject first, ClauseSubject second) {
    Optional<ClauseTerm> our = first.head();
    Optional<ClauseTerm> their = second.head();
    boolean two =
        our.isPresent() && their.isPresent() && !our.get().key().equals(their.get().key());
    return two
        ? Optional.of(
            new Weighing.Reason(
                name(ClausePart.HEAD),
                our.get().word(),
                their.get().word(),
                Closeness.APART,
                -weights.of(ClausePart.HEAD).left()))
        : Optional.empty();
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
    return part.name().toLowerCase(Locale.ROOT);
  }
}
