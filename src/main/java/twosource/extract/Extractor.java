package twosource.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twosource.claim.ArticleClaims;
import twosource.claim.Claim;
import twosource.claim.Evidence;
import twosource.claim.FrameMention;
import twosource.claim.NameTally;
import twosource.claim.Reference;
import twosource.normalise.place.Gazetteer;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.rule.Triggers;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.RegionKind;
import twosource.text.Span;

/**
 * Finds the frame mentions of an article and fills their roles with claims.
 *
 * <p>A pure function of the annotated article and the rules. Immutable, may be shared between
 * threads.
 */
public final class Extractor {

  private final RuleBook rules;
  private final Normalisers normalisers;
  private final TriggerFinder words;
  private final OpenClaims open;
  private final TriggerFinder quotations = new QuotationTriggerFinder();
  private final TriggerFinder people = new PersonTriggerFinder();
  private final TriggerFinder offices;

  public Extractor(RuleBook rules, Gazetteer gazetteer) {
    this.rules = rules;
    this.normalisers = Normalisers.with(gazetteer);
    Modality modality = Modality.load();
    this.words = new WordTriggerFinder(modality);
    this.open = new OpenClaims(modality, new ClauseWords(normalisers.demonyms()));
    this.offices = new OfficeTriggerFinder(normalisers.offices());
  }

  public ArticleClaims extract(AnnotatedArticle annotated) {
    Article article = annotated.article();
    return new ArticleClaims(
        article.path(),
        article.source(),
        title(article),
        article.date(),
        article.metadata().published().isPresent(),
        mentions(annotated),
        NameTally.of(annotated.sentences()),
        Topics.of(annotated),
        Shingles.of(annotated),
        article.metadata().moment());
  }

  private static String title(Article article) {
    return article
        .metadata()
        .title()
        .orElseGet(
            () ->
                article.regions().stream()
                    .filter(region -> region.kind() == RegionKind.HEADLINE)
                    .map(region -> region.span().in(article.text()))
                    .collect(Collectors.joining(" ")));
  }

  /** Those frames come last whose mentions speak of things of other frames. */
  private List<FrameMention> mentions(AnnotatedArticle annotated) {
    ArticleReading reading = new ArticleReading(annotated, normalisers);
    RoleFiller filler = new RoleFiller(reading);
    List<FrameMention> mentions = new ArrayList<>();
    for (boolean leaning : List.of(false, true)) {
      List<FrameMention> found = new ArrayList<>();
      for (Frame frame : rules.frames()) {
        if (frame.leansOnOthers() == leaning) {
          found.addAll(mentions(frame, reading, filler));
        }
      }
      found.sort(
          Comparator.comparing((FrameMention mention) -> mention.trigger().span())
              .thenComparing(FrameMention::frame));
      mentions.addAll(found);
      reading.know(mentions, ofThings());
    }
    return mentions;
  }

  private Set<String> ofThings() {
    return rules.frames().stream()
        .filter(frame -> frame.triggers().kind() == Triggers.Kind.WORDS)
        .map(Frame::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<FrameMention> mentions(Frame frame, ArticleReading reading, RoleFiller filler) {
    if (frame.triggers().kind() == Triggers.Kind.CLAUSES) {
      return open.find(frame, reading);
    }
    List<FrameMention> mentions = new ArrayList<>();
    Optional<FrameMention> before = Optional.empty();
    for (Trigger trigger : finder(frame).find(frame, reading)) {
      RoleFiller.Filled filled = filler.fill(trigger);
      if (isOnlyNamed(trigger, filled)) {
        continue;
      }
      List<Claim> claims = new ArrayList<>(filled.claims());
      if (trigger.again()) {
        before
            .filter(mention -> mention.sentence() == trigger.sentence())
            .ifPresent(mention -> claims.addAll(shared(frame, mention, claims)));
      }
      FrameMention mention = mention(reading.annotated(), trigger, filled.pointsBack(), claims);
      mentions.add(mention);
      before = Optional.of(mention);
    }
    return mentions;
  }

  /** Tells whether nothing is said of a person but the name. */
  private static boolean isOnlyNamed(Trigger trigger, RoleFiller.Filled filled) {
    return trigger.frame().triggers().kind() == Triggers.Kind.PEOPLE
        && filled.claims().size() <= trigger.given().size();
  }

  /** Returns the claims by which a thing is known, of the mention with which another goes on. */
  private static List<Claim> shared(Frame frame, FrameMention before, List<Claim> own) {
    return before.claims().stream()
        .filter(claim -> frame.same().needs().contains(claim.role()))
        .filter(claim -> own.stream().noneMatch(o -> o.evidence().equals(claim.evidence())))
        .toList();
  }

  private TriggerFinder finder(Frame frame) {
    return switch (frame.triggers().kind()) {
      case WORDS -> words;
      case QUOTATIONS -> quotations;
      case OFFICES -> offices;
      case PEOPLE -> people;
      case CLAUSES -> throw new IllegalArgumentException("clauses have no triggers");
    };
  }

  private static FrameMention mention(
      AnnotatedArticle annotated, Trigger trigger, boolean pointsBack, List<Claim> claims) {
    boolean known = pointsBack && trigger.reference() == Reference.TELLING;
    return new FrameMention(
        trigger.frame().name(),
        evidence(annotated, trigger.span()),
        evidence(annotated, annotated.sentences().get(trigger.sentence()).span()),
        trigger.sentence(),
        annotated.sentences().get(trigger.sentence()).paragraph(),
        known ? Reference.DEFINITE : trigger.reference(),
        trigger.factuality(),
        claims);
  }

  private static Evidence evidence(AnnotatedArticle annotated, Span span) {
    return new Evidence(span, span.in(annotated.article().text()));
  }
}
