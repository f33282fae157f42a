package twosource.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import twosource.claim.ArticleClaims;
import twosource.claim.Evidence;
import twosource.claim.FrameMention;
import twosource.claim.NameTally;
import twosource.normalise.Gazetteer;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.RegionKind;
import twosource.text.Sentence;
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
  private final Modality modality = Modality.load();

  public Extractor(RuleBook rules, Gazetteer gazetteer) {
    this.rules = rules;
    this.normalisers = Normalisers.with(gazetteer);
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
        Shingles.of(annotated));
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

  private List<FrameMention> mentions(AnnotatedArticle annotated) {
    ArticleReading reading = new ArticleReading(annotated, normalisers);
    RoleFiller filler = new RoleFiller(reading);
    List<FrameMention> mentions = new ArrayList<>();
    for (Frame frame : rules.frames()) {
      for (Trigger trigger : finder(frame).find(frame, reading)) {
        mentions.add(mention(annotated, trigger, filler));
      }
    }
    mentions.sort(
        Comparator.comparing((FrameMention mention) -> mention.trigger().span())
            .thenComparing(FrameMention::frame));
    return mentions;
  }

  private TriggerFinder finder(Frame frame) {
    return switch (frame.triggers().kind()) {
      case WORDS -> new WordTriggerFinder(modality);
      case QUOTATIONS, OFFICES -> (f, article) -> List.of();
    };
  }

  private static FrameMention mention(
      AnnotatedArticle annotated, Trigger trigger, RoleFiller filler) {
    Sentence sentence = annotated.sentences().get(trigger.sentence());
    Span span = sentence.span(trigger.tokens());
    return new FrameMention(
        trigger.frame().name(),
        new Evidence(span, span.in(annotated.article().text())),
        trigger.sentence(),
        sentence.paragraph(),
        trigger.reference(),
        trigger.factuality(),
        filler.fill(trigger));
  }
}
