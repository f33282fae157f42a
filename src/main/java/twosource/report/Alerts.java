package twosource.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.gate.Acceptance;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.gate.Reviewer;
import twosource.gate.StaleAcceptance;
import twosource.gate.Standing;
import twosource.rule.RuleNames;
import twosource.text.Position;
import twosource.value.Wording;

/** Makes the alerts of a review. */
public final class Alerts {

  private static final int AROUND = 80;
  private static final int MOST_TEXT = 200;

  private final Review review;
  private final Quotes quotes;

  public Alerts(Review review) {
    this.review = review;
    this.quotes = new Quotes(review.check().articles());
  }

  /** Returns what somebody should see, accepted or not, the gravest first. */
  public List<Alert> all() {
    List<Alert> alerts = new ArrayList<>();
    review.shown().stream()
        .filter(found -> found.standing() != Standing.THIN)
        .sorted(Reviewer.GRAVEST_FIRST)
        .forEach(found -> alerts.add(of(found)));
    review.stale().forEach(stale -> alerts.add(of(stale)));
    alerts.sort(Comparator.comparing(Alert::severity).reversed());
    return alerts;
  }

  /** Returns what is neither accepted nor known from before, the gravest first. */
  public List<Alert> open() {
    return all().stream().filter(alert -> alert.standing() == Standing.OPEN).toList();
  }

  /** Returns the alert about any finding of the review. */
  public Alert of(Reviewed found) {
    Fact fact = found.finding().fact();
    List<Statement> statements = statements(found);
    return new Alert(
        fact.attribute(),
        RuleNames.of(found.finding().verdict()),
        found.finding().severity(),
        Excerpt.oneLine(FindingText.title(fact)),
        Excerpt.oneLine(found.finding().reasoning()),
        statements.get(0).location(),
        statements,
        fact.id(),
        found.finding().fingerprint(),
        found.standing(),
        found.acceptance().map(Acceptance::reason).map(Excerpt::oneLine),
        found.fails());
  }

  private List<Statement> statements(Reviewed found) {
    List<BoundClaim> claims = found.finding().fact().claims();
    return IntStream.range(0, claims.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !isNew(claims.get(i))))
        .map(i -> statement(claims.get(i), found.finding().groups().get(i)))
        .distinct()
        .toList();
  }

  private boolean isNew(BoundClaim claim) {
    return review.newArticles().contains(claim.article().path());
  }

  private Statement statement(BoundClaim claim, int group) {
    Excerpt quote = quotes.excerptOf(claim, AROUND);
    return new Statement(
        quotes.location(claim),
        claim.article().source(),
        claim.value() instanceof Wording
            ? "\"" + Excerpt.beginning(quote.words(), MOST_TEXT) + "\""
            : ValueWords.of(claim.value()),
        quote,
        group);
  }

  private static Alert of(StaleAcceptance stale) {
    Position line = new Position(stale.line(), 1);
    return new Alert(
        Alert.ACCEPTANCE,
        RuleNames.of(stale.cause()),
        StaleAcceptance.SEVERITY,
        "acceptance " + stale.acceptance().fingerprint(),
        Excerpt.oneLine(stale.message()),
        new Location(stale.file(), line, line),
        List.of(),
        "",
        stale.acceptance().fingerprint(),
        Standing.OPEN,
        Optional.empty(),
        stale.fails());
  }
}
