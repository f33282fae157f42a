package twosource.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.align.Story;
import twosource.compare.Check;
import twosource.compare.FactJudge;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.text.Article;

/** Holds the findings of a check against a gate and what was accepted before. */
public final class Reviewer {

  /** Puts first what somebody should look at first. */
  public static final Comparator<Reviewed> GRAVEST_FIRST =
      Comparator.comparing((Reviewed found) -> found.finding().severity())
          .thenComparing(found -> found.finding().verdict() != Verdict.RECONCILABLE)
          .reversed();

  private final Gate gate;
  private final Acceptances acceptances;
  private final Baseline baseline;
  private final Surroundings surroundings;

  public Reviewer(
      Gate gate, Acceptances acceptances, Baseline baseline, Surroundings surroundings) {
    this.gate = gate;
    this.acceptances = acceptances;
    this.baseline = baseline;
    this.surroundings = surroundings;
  }

  /** Makes a reviewer for whom nothing was accepted before. */
  public Reviewer(Gate gate) {
    this(gate, Acceptances.NONE, Baseline.NONE, new Nowhere());
  }

  /** Is never asked, for there is no acceptance that could ask. */
  private static final class Nowhere implements Surroundings {
    @Override
    public LocalDate today() {
      throw new IllegalStateException("nothing was accepted until some day");
    }

    @Override
    public boolean exists(String path) {
      return false;
    }
  }

  /** Reviews a check all of whose articles are new. */
  public Review review(Check check) {
    return review(check, check.articles().stream().map(Article::path).collect(Collectors.toSet()));
  }

  /** Reviews what of a check touches the new articles, which are named by their paths. */
  public Review review(Check check, Set<String> newArticles) {
    Map<String, Integer> order = order(check);
    List<Reviewed> found = new ArrayList<>();
    check.findings().stream()
        .flatMap(finding -> touching(finding, newArticles).stream())
        .map(this::reviewed)
        .sorted(
            Comparator.comparing((Reviewed r) -> order.get(r.finding().fact().story().id()))
                .thenComparing(GRAVEST_FIRST))
        .forEach(found::add);
    return new Review(
        check, gate, newArticles, found, acceptances.stale(check, gate, surroundings));
  }

  private static Map<String, Integer> order(Check check) {
    Map<String, Integer> order = new HashMap<>();
    for (Story story : check.alignment().stories()) {
      order.put(story.id(), order.size());
    }
    return order;
  }

  /** Judges a finding by what touches a new article; none where nothing does. */
  private static Optional<Finding> touching(Finding finding, Set<String> newArticles) {
    Predicate<BoundClaim> isNew = claim -> newArticles.contains(claim.article().path());
    List<BoundClaim> claims = finding.fact().claims();
    if (claims.stream().allMatch(isNew)) {
      return Optional.of(finding);
    }
    return claims.stream().anyMatch(isNew)
        ? new FactJudge(isNew).judge(finding.fact())
        : Optional.empty();
  }

  private Reviewed reviewed(Finding finding) {
    Optional<Acceptance> acceptance = acceptances.of(finding).filter(given -> !isOver(given));
    Standing standing = standing(finding, acceptance.isPresent());
    boolean fails = standing == Standing.OPEN && gate.isReachedBy(finding.severity());
    return new Reviewed(finding, standing, acceptance, fails);
  }

  private Standing standing(Finding finding, boolean accepted) {
    if (accepted) {
      return Standing.ACCEPTED;
    }
    if (baseline.knows(finding)) {
      return Standing.KNOWN;
    }
    return gate.admits(finding) ? Standing.OPEN : Standing.THIN;
  }

  private boolean isOver(Acceptance acceptance) {
    return acceptance.until().isPresent() && acceptance.isOver(surroundings.today());
  }
}
