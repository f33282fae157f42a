package twosource.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.claim.Factuality;
import twosource.compare.Finding;
import twosource.report.Counted;
import twosource.report.Excerpt;
import twosource.rule.RuleNames;
import twosource.value.Wording;

/**
 * Holds the claims of one fact that do not exclude each other.
 *
 * @param number counts the groups of their fact, from 1
 */
record Group(int number, List<BoundClaim> claims) {

  private static final int MOST_VALUES = 3;
  private static final int MOST_WORDS = 70;
  private static final int COLOURS = 6;

  Group {
    claims = List.copyOf(claims);
  }

  /** Returns the groups of a finding in their order. */
  static List<Group> of(Finding finding) {
    Map<Integer, List<BoundClaim>> groups = new TreeMap<>();
    List<BoundClaim> claims = finding.fact().claims();
    for (int i = 0; i < claims.size(); i++) {
      groups.computeIfAbsent(finding.groups().get(i), g -> new ArrayList<>()).add(claims.get(i));
    }
    return groups.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Returns {@code A} for the first group; the number itself where letters run out. */
  String letter() {
    return number <= 26 ? String.valueOf((char) ('A' + number - 1)) : String.valueOf(number);
  }

  /** Returns the class that gives the group its colour; the colours come round again. */
  String colour() {
    return "g" + ((number - 1) % COLOURS + 1);
  }

  /** Returns the values that are claimed, or the words where they are quoted. */
  String values() {
    return values(claims);
  }

  static String values(List<BoundClaim> claims) {
    List<String> values = claims.stream().map(Group::value).distinct().toList();
    return values.stream().limit(MOST_VALUES).collect(Collectors.joining("; "))
        + (values.size() > MOST_VALUES ? "; …" : "");
  }

  private static String value(BoundClaim claim) {
    String words =
        claim.value() instanceof Wording
            ? Excerpt.beginning(claim.claim().evidence().text(), MOST_WORDS)
            : ReadingWords.of(claim.value());
    Factuality told = claim.claim().factuality();
    return told == Factuality.ASSERTED ? words : words + " (" + RuleNames.of(told) + ")";
  }

  List<String> sources() {
    return claims.stream().map(claim -> claim.article().source()).distinct().toList();
  }

  List<String> paths() {
    return claims.stream().map(claim -> claim.article().path()).distinct().toList();
  }

  /** Returns {@code Mail, Wire (3 articles, 2 origins)}. */
  String bearers() {
    List<String> paths = paths();
    if (paths.size() == 1) {
      return String.join(", ", sources());
    }
    int origins = origins();
    return String.join(", ", sources())
        + " ("
        + Counted.of(paths.size(), "article")
        + ", "
        + Counted.of(origins, "origin")
        + ")";
  }

  private int origins() {
    return (int) claims.stream().map(claim -> claim.article().origin()).distinct().count();
  }
}
