package twosource.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.claim.Evidence;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.rule.RuleNames;

/**
 * Writes facts as comma-separated values (RFC 4180), one row a claim, for spreadsheets.
 *
 * <p>A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FactsCsv {

  private static final List<String> HEADER =
      List.of(
          "story",
          "fact",
          "fingerprint",
          "attribute",
          "subject",
          "kind",
          "verdict",
          "severity",
          "reasoning",
          "group",
          "article",
          "line",
          "column",
          "source",
          "published",
          "text",
          "value",
          "speaker",
          "factuality");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Check check;
  private final Quotes quotes;

  public FactsCsv(Check check) {
    this.check = check;
    this.quotes = new Quotes(check.articles());
  }

  /** Writes all rows and flushes; does not close the writer. */
  public void write(Writer out) throws IOException {
    row(out, HEADER);
    for (Finding finding : check.findings()) {
      List<BoundClaim> claims = finding.fact().claims();
      for (int i = 0; i < claims.size(); i++) {
        row(out, cells(finding, claims.get(i), finding.groups().get(i)));
      }
    }
    out.flush();
  }

  private List<String> cells(Finding finding, BoundClaim claim, int group) {
    return Stream.concat(cells(finding), cells(claim, group)).toList();
  }

  private static Stream<String> cells(Finding finding) {
    Fact fact = finding.fact();
    return Stream.of(
        fact.story().title(),
        fact.id(),
        finding.fingerprint(),
        fact.attribute(),
        SubjectNames.of(fact.frame(), fact.subject()),
        RuleNames.of(fact.role().kind()),
        RuleNames.of(finding.verdict()),
        RuleNames.of(finding.severity()),
        finding.reasoning());
  }

  private Stream<String> cells(BoundClaim claim, int group) {
    Evidence evidence = claim.claim().evidence();
    String path = claim.article().path();
    String place = quotes.place(claim).substring(path.length());
    String[] position = place.isEmpty() ? new String[] {"", "", ""} : place.split(":", -1);
    return Stream.of(
        String.valueOf(group),
        path,
        position[1],
        position[2],
        claim.article().source(),
        claim.article().date().map(date -> date.day().toString()).orElse(""),
        Excerpt.oneLine(evidence.text()),
        claim.value().print(),
        claim.claim().speaker().orElse(""),
        RuleNames.of(claim.claim().factuality()));
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(FactsCsv::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  /** Returns a cell in quotation marks where it needs them. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
