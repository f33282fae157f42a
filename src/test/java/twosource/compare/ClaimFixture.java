package twosource.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.align.DatedBy;
import twosource.align.StoryArticle;
import twosource.align.Subject;
import twosource.align.Thing;
import twosource.claim.ArticleClaims;
import twosource.claim.Claim;
import twosource.claim.Evidence;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.claim.NameTally;
import twosource.claim.Phase;
import twosource.claim.Reference;
import twosource.claim.Topic;
import twosource.text.Span;
import twosource.value.DocumentDate;
import twosource.value.Value;

/** Makes claims by hand, each of an article of its own. */
final class ClaimFixture {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 14);

  private ClaimFixture() {}

  static BoundClaim claim(String path, String text, Value value) {
    return claim(path, FRIDAY, text, value, Phase.WHOLE, Factuality.ASSERTED);
  }

  static BoundClaim claim(String path, LocalDate published, String text, Value value) {
    return claim(path, published, text, value, Phase.WHOLE, Factuality.ASSERTED);
  }

  static BoundClaim claim(String path, String text, Value value, Phase phase) {
    return claim(path, FRIDAY, text, value, phase, Factuality.ASSERTED);
  }

  static BoundClaim claim(String path, String text, Value value, Factuality factuality) {
    return claim(path, FRIDAY, text, value, Phase.WHOLE, factuality);
  }

  private static BoundClaim claim(
      String path,
      LocalDate published,
      String text,
      Value value,
      Phase phase,
      Factuality factuality) {
    Evidence evidence = new Evidence(new Span(0, text.length()), text);
    Claim claim = new Claim("role", value, evidence, phase, Optional.empty(), factuality);
    return new BoundClaim(article(path, published), 0, claim, value);
  }

  private static StoryArticle article(String path, LocalDate published) {
    ArticleClaims claims =
        new ArticleClaims(
            path,
            path,
            "",
            Optional.of(published),
            true,
            List.of(),
            NameTally.EMPTY,
            new Topic(java.util.Map.of()),
            List.of());
    return new StoryArticle(
        claims, Optional.of(DocumentDate.of(published)), DatedBy.METADATA, path);
  }

  /** Makes the subject of claims, each of them a thing of its own article. */
  static Subject subject(BoundClaim... claims) {
    return new Subject(
        "subject", "frame", Arrays.stream(claims).map(ClaimFixture::thing).toList(), List.of());
  }

  private static Thing thing(BoundClaim claim) {
    FrameMention mention =
        new FrameMention(
            "frame",
            claim.claim().evidence(),
            claim.claim().evidence(),
            0,
            0,
            Reference.TELLING,
            claim.claim().factuality(),
            List.of(claim.claim()));
    return new Thing(
        claim.article(),
        0,
        "frame",
        claim.claim().factuality(),
        List.of(0),
        List.of(mention),
        List.of(claim),
        List.of(),
        false);
  }

  /** Judges two claims, and holds the judge to the same fit in the other order. */
  static Judgement judge(ValueComparator comparator, BoundClaim a, BoundClaim b) {
    return judge(comparator, a, b, subject(a, b));
  }

  static Judgement judge(ValueComparator comparator, BoundClaim a, BoundClaim b, Subject subject) {
    Judgement judgement = comparator.compare(a, b, subject);
    Fit inverse = comparator.compare(b, a, subject).fit();
    if (inverse != judgement.fit()) {
      throw new AssertionError(judgement.fit() + " one way and " + inverse + " the other");
    }
    return judgement;
  }
}
