package twosource.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.claim.Factuality;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.RuleNames;
import twosource.value.Wording;

/** Writes one finding for people: what is disputed, who says what, in which words, and why. */
public final class FindingText {

  private static final int AROUND = 60;
  private static final int MOST_VALUES = 3;

  private final Lines lines;
  private final Quotes quotes;

  FindingText(Lines lines, Quotes quotes) {
    this.lines = lines;
    this.quotes = quotes;
  }

  void write(Finding finding) throws IOException {
    lines.labelled(label(finding.verdict()), style(finding.verdict()), title(finding.fact()));
    for (Map.Entry<Integer, List<BoundClaim>> group : groups(finding).entrySet()) {
      writeGroup(group.getKey(), group.getValue(), finding.fact());
    }
    if (finding.verdict() == Verdict.UPDATED) {
      lines.wrapped("  Timeline: ", timeline(finding.fact()));
    }
    lines.wrapped("  Why: ", finding.reasoning().replace("\u2192", "->"));
    lines.wrapped("  Id:  ", finding.fact().id());
  }

  /** Returns the values in the order of their publication: what was told first, and what later. */
  private static String timeline(Fact fact) {
    return fact.claims().stream()
        .sorted(
            Comparator.comparing(
                    (BoundClaim claim) -> claim.article().appeared().orElse(Instant.MIN))
                .thenComparing(claim -> claim.article().path())
                .thenComparing(claim -> claim.claim().evidence().span()))
        .map(claim -> day(claim) + " " + ValueWords.of(claim.value()))
        .distinct()
        .collect(Collectors.joining(" -> "));
  }

  private static String day(BoundClaim claim) {
    return claim
        .article()
        .claims()
        .moment()
        .map(Instant::toString)
        .or(() -> claim.article().date().map(date -> date.day().toString()))
        .orElse("undated");
  }

  /** Returns what the fact is about, in the words of its rule. */
  public static String title(Fact fact) {
    return fact.frame()
        .message()
        .replace("{role}", fact.role().name().replace('-', ' '))
        .replace("{subject}", SubjectNames.of(fact.frame(), fact.subject()));
  }

  static String label(Verdict verdict) {
    return RuleNames.of(verdict).toUpperCase(Locale.ROOT);
  }

  private static Lines.Style style(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT, SELF_CONFLICT -> Lines.Style.GRAVE;
      case RECONCILABLE, UPDATED -> Lines.Style.DOUBTFUL;
      case AGREE, COMPATIBLE, SINGLE -> Lines.Style.PLAIN;
    };
  }

  static Map<Integer, List<BoundClaim>> groups(Finding finding) {
    Map<Integer, List<BoundClaim>> groups = new TreeMap<>();
    List<BoundClaim> claims = finding.fact().claims();
    for (int i = 0; i < claims.size(); i++) {
      groups.computeIfAbsent(finding.groups().get(i), g -> new ArrayList<>()).add(claims.get(i));
    }
    return groups;
  }

  private void writeGroup(int number, List<BoundClaim> claims, Fact fact) throws IOException {
    lines.wrapped("  " + number + ". ", header(claims, fact));
    Map<String, List<BoundClaim>> bySource = new LinkedHashMap<>();
    for (BoundClaim claim : claims) {
      String key = claim.article().path() + "\n" + claim.claim().evidence().text();
      bySource.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    for (List<BoundClaim> same : bySource.values()) {
      lines.wrapped("     ", quotes.excerpt(same.get(0), AROUND) + manner(same.get(0)));
      lines.wrapped("       ", places(same));
    }
  }

  private static String header(List<BoundClaim> claims, Fact fact) {
    String sources =
        claims.stream()
            .map(claim -> claim.article().source())
            .distinct()
            .collect(Collectors.joining(", "));
    List<String> paths = claims.stream().map(claim -> claim.article().path()).distinct().toList();
    int origins = fact.story().origins(paths);
    String count =
        paths.size() == 1
            ? ""
            : " ("
                + Counted.of(paths.size(), "article")
                + ", "
                + Counted.of(origins, "origin")
                + ")";
    return values(claims) + sources + count;
  }

  /** Names the values of a group; quoted words stand below anyway. */
  private static String values(List<BoundClaim> claims) {
    List<String> values =
        claims.stream()
            .map(BoundClaim::value)
            .filter(value -> !(value instanceof Wording))
            .map(ValueWords::of)
            .distinct()
            .toList();
    String named = values.stream().limit(MOST_VALUES).collect(Collectors.joining("; "));
    return values.isEmpty() ? "" : named + (values.size() > MOST_VALUES ? "; ..." : "") + " -- ";
  }

  /** Says who is quoted, and what is not plainly asserted. */
  private static String manner(BoundClaim claim) {
    Factuality factuality = claim.claim().factuality();
    List<String> parts =
        Stream.concat(
                claim.claim().speaker().map(speaker -> "in the words of " + speaker).stream(),
                factuality == Factuality.ASSERTED
                    ? Stream.empty()
                    : Stream.of(RuleNames.of(factuality)))
            .toList();
    return parts.isEmpty() ? "" : "  (" + String.join("; ", parts) + ")";
  }

  /**
   * Returns the first place in full and the further ones of the same article by line and column.
   */
  private String places(List<BoundClaim> same) {
    String path = same.get(0).article().path();
    String more =
        same.stream()
            .skip(1)
            .map(claim -> quotes.place(claim).substring(path.length()))
            .distinct()
            .map(place -> ", " + place.substring(1))
            .collect(Collectors.joining());
    return quotes.place(same.get(0)) + more;
  }
}
