package twosource.report.html;

import java.util.ArrayList;
import java.util.List;
import twosource.align.Alignment;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.align.Subject;
import twosource.align.Thing;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.text.Article;

/** Makes a check of many stories out of a check of one, each with articles of its own. */
final class ManyStories {

  private final Check check;
  private final List<Story> stories = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private ManyStories(Check check) {
    this.check = check;
  }

  static Check of(Check one, int number, int facts) {
    ManyStories many = new ManyStories(one);
    for (int i = 0; i < number; i++) {
      many.add(i, facts);
    }
    Alignment alignment = new Alignment(many.stories, List.of(), List.of(), List.of());
    return new Check(one.rules(), many.articles, alignment, many.findings, List.of(), List.of());
  }

  private void add(int number, int facts) {
    Story story = check.alignment().stories().get(0);
    Story copy =
        new Story(
            story.id() + number,
            story.title() + " " + number,
            story.articles().stream().map(article -> copy(article, number)).toList());
    stories.add(copy);
    for (Article article : check.articles()) {
      articles.add(
          new Article(
              number + "/" + article.path(),
              article.source(),
              article.text(),
              article.metadata(),
              article.datelineDate(),
              article.regions(),
              article.notices()));
    }
    check.findings().stream()
        .limit(facts)
        .forEach(finding -> findings.add(copy(finding, copy, number)));
  }

  private static StoryArticle copy(StoryArticle article, int number) {
    ArticleClaims claims = article.claims();
    ArticleClaims copy =
        new ArticleClaims(
            number + "/" + claims.path(),
            claims.source(),
            claims.title(),
            claims.date(),
            claims.datedByMetadata(),
            claims.mentions(),
            claims.names(),
            claims.topic(),
            claims.shingles(),
            claims.moment());
    return new StoryArticle(
        copy, article.date(), article.datedBy(), number + "/" + article.origin());
  }

  private static Finding copy(Finding finding, Story story, int number) {
    Fact fact = finding.fact();
    Subject subject = fact.subject();
    Subject copy =
        new Subject(
            subject.id() + number,
            subject.frame(),
            subject.things().stream().map(thing -> copy(thing, number)).toList(),
            subject.links());
    return new Finding(
        new Fact(
            story.id() + fact.id(),
            story,
            copy,
            fact.frame(),
            fact.role(),
            fact.claims().stream().map(claim -> copy(claim, number)).toList()),
        finding.verdict(),
        finding.severity(),
        finding.reasoning(),
        finding.groups(),
        finding.fingerprints());
  }

  private static Thing copy(Thing thing, int number) {
    return new Thing(
        copy(thing.article(), number),
        thing.number(),
        thing.frame(),
        thing.factuality(),
        thing.numbers(),
        thing.mentions(),
        thing.claims().stream().map(claim -> copy(claim, number)).toList(),
        List.of(),
        thing.lead());
  }

  private static BoundClaim copy(BoundClaim claim, int number) {
    return new BoundClaim(
        copy(claim.article(), number), claim.mention(), claim.claim(), claim.value());
  }
}
