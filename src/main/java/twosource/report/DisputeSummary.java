package twosource.report;

import java.util.List;
import twosource.compare.Finding;
import twosource.rule.RuleNames;

/**
 * Says in few words what a dispute is, for a file that people review.
 *
 * @param verdict as reports name it
 * @param title {@code conflict: meeting.length of meeting of Jo Ito and Ann Roy}
 * @param values as {@code two hours (Mail)}, each once, in the order of the report
 * @param articles paths of those who claim something, ordered
 */
public record DisputeSummary(
    String fingerprint, String verdict, String title, List<String> values, List<String> articles) {

  private static final int MOST_TEXT = 80;

  public DisputeSummary {
    values = List.copyOf(values);
    articles = List.copyOf(articles);
  }

  /** Is what one article says, in its own words. */
  record Side(String words, String source, String article) {}

  static DisputeSummary of(
      String fingerprint, String verdict, String attribute, String subject, List<Side> sides) {
    return new DisputeSummary(
        fingerprint,
        verdict,
        Excerpt.oneLine(verdict + ": " + attribute + " of " + subject),
        sides.stream()
            .map(
                side ->
                    Excerpt.beginning(side.words(), MOST_TEXT)
                        + " ("
                        + Excerpt.oneLine(side.source())
                        + ")")
            .distinct()
            .toList(),
        sides.stream().map(Side::article).distinct().sorted().toList());
  }

  /** Summarises a finding exactly as its report would be. */
  public static DisputeSummary of(Finding finding) {
    return of(
        finding.fingerprint(),
        RuleNames.of(finding.verdict()),
        finding.fact().attribute(),
        SubjectNames.of(finding.fact().frame(), finding.fact().subject()),
        finding.fact().claims().stream()
            .map(
                claim ->
                    new Side(
                        claim.claim().evidence().text(),
                        claim.article().source(),
                        claim.article().path()))
            .toList());
  }
}
