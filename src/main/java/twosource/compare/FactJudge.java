package twosource.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.claim.Factuality;
import twosource.rule.Severity;

/** Finds the verdict on a fact by holding each of its claims against each other one. */
public final class FactJudge {

  /** What explains that articles of one origin exclude each other. */
  private static final String EDITED =
      "; the articles carry the same text, so that one of them was edited";

  private final Predicate<BoundClaim> weighed;

  /** Holds every claim against every other. */
  public FactJudge() {
    this(claim -> true);
  }

  /**
   * Holds some claims against each other and against all others, but not the others among
   * themselves: a dispute between those is not seen, nor does it hide one that is.
   */
  public FactJudge(Predicate<BoundClaim> weighed) {
    this.weighed = weighed;
  }

  /** Returns the finding; none where the rule does not compare the role. */
  public Optional<Finding> judge(Fact fact) {
    return Comparators.of(fact.role().compare()).map(comparator -> judge(fact, comparator));
  }

  /** Tells whether two claims about one fact exclude each other, at least on their face. */
  public boolean disputes(Fact fact, BoundClaim a, BoundClaim b) {
    return Comparators.of(fact.role().compare())
        .map(comparator -> compare(comparator, a, b, fact).fit())
        .filter(fit -> fit.compareTo(Fit.RECONCILABLE) >= 0)
        .isPresent();
  }

  /** Holds the worst pair of claims between articles, and within one. */
  private static final class Worst {
    private Judgement between = new Judgement(Fit.SAME, "");
    private Judgement within = new Judgement(Fit.SAME, "");
    private boolean several;
    private boolean ofSeveralOrigins;

    private void note(BoundClaim a, BoundClaim b, Judgement judgement) {
      ofSeveralOrigins |=
          judgement.fit() == Fit.EXCLUSIVE && !a.article().origin().equals(b.article().origin());
      if (a.article().path().equals(b.article().path())) {
        within = worse(within, judgement);
      } else {
        several = true;
        between = worse(between, judgement);
      }
    }

    private static Judgement worse(Judgement known, Judgement next) {
      boolean worse = next.fit().compareTo(known.fit()) > 0 || known.reasoning().isEmpty();
      return worse ? next : known;
    }
  }

  private Finding judge(Fact fact, ValueComparator comparator) {
    List<BoundClaim> claims = fact.claims();
    Worst worst = new Worst();
    boolean[][] exclusive = new boolean[claims.size()][claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Judgement judgement = compare(comparator, claims.get(i), claims.get(j), fact);
        if (weighed.test(claims.get(i)) || weighed.test(claims.get(j))) {
          worst.note(claims.get(i), claims.get(j), judgement);
        }
        exclusive[i][j] = judgement.fit().compareTo(Fit.UPDATED) >= 0;
        exclusive[j][i] = exclusive[i][j];
      }
    }
    Verdict verdict = verdict(worst);
    boolean edited = verdict == Verdict.CONFLICT && !worst.ofSeveralOrigins;
    Severity severity = severity(verdict, fact.role().compare().severity());
    String between = worst.between.reasoning() + (edited ? EDITED : "");
    return new Finding(
        fact,
        verdict,
        edited ? least(severity, Severity.WARNING) : severity,
        Reasoning.sentence(fact, verdict, worst.within.reasoning(), between),
        groups(exclusive),
        Fingerprints.of(fact));
  }

  /** A denial contradicts every assertion of the same. */
  private static Judgement compare(
      ValueComparator comparator, BoundClaim a, BoundClaim b, Fact fact) {
    Judgement judgement = comparator.compare(a, b, fact.subject());
    boolean denied =
        (a.claim().factuality() == Factuality.DENIED)
            != (b.claim().factuality() == Factuality.DENIED);
    if (!denied) {
      return judgement;
    }
    return judgement.fit().compareTo(Fit.COMPATIBLE) <= 0
        ? new Judgement(Fit.EXCLUSIVE, Words.both(a, b) + ": one denies what the other asserts")
        : new Judgement(Fit.COMPATIBLE, "a denial of something else contradicts nothing");
  }

  private static Verdict verdict(Worst worst) {
    Verdict between = verdict(worst.between.fit(), Verdict.CONFLICT);
    Verdict within = verdict(worst.within.fit(), Verdict.SELF_CONFLICT);
    if (between == Verdict.CONFLICT) {
      return between;
    }
    if (within == Verdict.SELF_CONFLICT) {
      return within;
    }
    if (!worst.several) {
      return Verdict.SINGLE;
    }
    return between.compareTo(within) >= 0 ? between : within;
  }

  private static Verdict verdict(Fit fit, Verdict exclusive) {
    return switch (fit) {
      case SAME -> Verdict.AGREE;
      case COMPATIBLE -> Verdict.COMPATIBLE;
      case UPDATED -> Verdict.UPDATED;
      case RECONCILABLE -> Verdict.RECONCILABLE;
      case EXCLUSIVE -> exclusive;
    };
  }

  private static Severity severity(Verdict verdict, Severity ofRule) {
    return switch (verdict) {
      case AGREE, SINGLE -> Severity.NONE;
      case COMPATIBLE, UPDATED -> least(ofRule, Severity.NOTE);
      case RECONCILABLE -> least(ofRule, Severity.WARNING);
      case CONFLICT, SELF_CONFLICT -> ofRule;
    };
  }

  private static Severity least(Severity a, Severity b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Puts each claim into the first group with no member of which it disagrees. */
  private static List<Integer> groups(boolean[][] exclusive) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int claim = 0; claim < exclusive.length; claim++) {
      int group = 0;
      while (group < groups.size() && excludesAny(exclusive[claim], groups.get(group))) {
        group++;
      }
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(claim);
      numbers.add(group + 1);
    }
    return numbers;
  }

  private static boolean excludesAny(boolean[] excludes, List<Integer> group) {
    return group.stream().anyMatch(member -> excludes[member]);
  }
}
