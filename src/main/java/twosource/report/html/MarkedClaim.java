package twosource.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import twosource.align.BoundClaim;
import twosource.align.StoryArticle;
import twosource.claim.Claim;
import twosource.claim.FrameMention;
import twosource.claim.ValueReading;
import twosource.compare.Finding;
import twosource.report.Excerpt;
import twosource.report.FindingText;
import twosource.text.Span;
import twosource.value.TimeExpression;

/**
 * Is a stretch of an article that bears one claim or several, with the facts that they belong to.
 *
 * @param number counts the stretches that others speak of as well, from 1; 0 for the rest
 * @param words as they stand there, in one line
 * @param uses the facts, the gravest first; none where no other article speaks of it
 */
record MarkedClaim(int number, Span span, String words, List<Use> uses) {

  private static final int MOST_WORDS = 90;
  private static final String ALONE = "alone";

  /**
   * Is a fact that the words speak for.
   *
   * @param reading as what they were read; empty for quoted words
   */
  record Use(
      String href,
      String title,
      VerdictMark verdict,
      String letter,
      String colour,
      String reading) {}

  MarkedClaim {
    uses = List.copyOf(uses);
  }

  /** Returns the id that the words bear in the page. */
  String anchor() {
    return CheckIndex.anchor(span);
  }

  boolean isShared() {
    return !uses.isEmpty();
  }

  /** Returns the class that gives the words their colour. */
  String tone() {
    return uses.isEmpty() ? ALONE : uses.get(0).verdict().name();
  }

  /** Returns the claims of an article in order of the text, the longer first where two begin. */
  static List<MarkedClaim> of(List<Finding> gravestFirst, StoryArticle article) {
    Map<Span, List<Use>> uses = new TreeMap<>();
    Map<Span, String> words = new TreeMap<>();
    for (FrameMention mention : article.claims().mentions()) {
      mention.claims().stream()
          .filter(MarkedClaim::saysSomething)
          .forEach(claim -> add(uses, words, claim));
    }
    for (Finding finding : gravestFirst) {
      addUses(finding, article, uses, words);
    }
    return numbered(uses, words);
  }

  private static List<MarkedClaim> numbered(Map<Span, List<Use>> uses, Map<Span, String> words) {
    List<MarkedClaim> marked = new ArrayList<>();
    int shared = 0;
    for (Map.Entry<Span, List<Use>> entry : uses.entrySet()) {
      List<Use> facts = entry.getValue().stream().distinct().toList();
      shared += facts.isEmpty() ? 0 : 1;
      marked.add(
          new MarkedClaim(
              facts.isEmpty() ? 0 : shared,
              entry.getKey(),
              Excerpt.beginning(words.getOrDefault(entry.getKey(), ""), MOST_WORDS),
              facts));
    }
    return marked;
  }

  /** Leaves out what only tells which thing is meant. */
  private static boolean saysSomething(Claim claim) {
    return ValueReading.kindOf(claim.value()).isPresent()
        || claim.value() instanceof TimeExpression;
  }

  private static void add(Map<Span, List<Use>> uses, Map<Span, String> words, Claim claim) {
    Span span = claim.evidence().span();
    uses.computeIfAbsent(span, s -> new ArrayList<>());
    words.putIfAbsent(span, claim.evidence().text());
  }

  private static void addUses(
      Finding finding, StoryArticle article, Map<Span, List<Use>> uses, Map<Span, String> words) {
    for (Group group : Group.of(finding)) {
      for (BoundClaim claim : group.claims()) {
        if (claim.article().path().equals(article.path())) {
          add(uses, words, claim.claim());
          uses.getOrDefault(claim.claim().evidence().span(), new ArrayList<>())
              .add(use(finding, group, claim));
        }
      }
    }
  }

  private static Use use(Finding finding, Group group, BoundClaim claim) {
    return new Use(
        "../" + CheckIndex.storyPage(finding.fact().story()) + "#" + finding.fact().id(),
        FindingText.title(finding.fact()),
        VerdictMark.of(finding.verdict()),
        group.letter(),
        group.colour(),
        Group.values(List.of(claim)));
  }

  /** Orders claims by where they end, the inner first. */
  static Comparator<MarkedClaim> byEnd() {
    return Comparator.comparingInt((MarkedClaim claim) -> claim.span().end())
        .thenComparing(
            Comparator.comparingInt((MarkedClaim claim) -> claim.span().start()).reversed());
  }
}
