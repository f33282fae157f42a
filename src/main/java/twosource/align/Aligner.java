package twosource.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.claim.ArticleClaims;
import twosource.rule.RuleBook;
import twosource.value.DocumentDate;

/**
 * Lines up the claims of many articles into facts.
 *
 * <p>The result depends on the set of articles only, not on their order. Immutable, may be shared
 * between threads.
 */
public final class Aligner {

  private final RuleBook rules;
  private final List<List<String>> alike;

  public Aligner(RuleBook rules) {
    this(rules, List.of());
  }

  /**
   * Makes an aligner.
   *
   * @param alike lists of sources that are one origin whatever their words
   */
  public Aligner(RuleBook rules, List<List<String>> alike) {
    this.rules = rules;
    this.alike = List.copyOf(alike);
  }

  /** Groups the articles into stories and aligns each of them. */
  public Alignment align(List<ArticleClaims> articles) {
    return alignStories(StoryGrouper.group(articles));
  }

  /** Aligns articles that are known to tell of one story. */
  public Alignment alignOneStory(List<ArticleClaims> articles) {
    return alignStories(articles.isEmpty() ? List.of() : List.of(StoryGrouper.ordered(articles)));
  }

  /** Groups the articles into stories without aligning them. */
  public List<Story> stories(List<ArticleClaims> articles) {
    return StoryGrouper.group(articles).stream().map(this::story).toList();
  }

  private Alignment alignStories(List<List<ArticleClaims>> groups) {
    List<Story> stories = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (List<ArticleClaims> group : groups) {
      Story story = story(group);
      StoryAlignment aligned = new StoryAlignment(story, rules).run();
      stories.add(story);
      subjects.addAll(aligned.subjects());
      facts.addAll(aligned.facts());
      decisions.addAll(aligned.decisions());
    }
    return new Alignment(stories, subjects, facts, decisions);
  }

  private Story story(List<ArticleClaims> group) {
    Map<String, String> origins = OriginFinder.origins(group, alike);
    Optional<DocumentDate> lent = StoryDater.lent(group);
    List<StoryArticle> articles = new ArrayList<>();
    for (ArticleClaims article : group) {
      String origin = origins.getOrDefault(article.path(), article.path());
      articles.add(
          article
              .date()
              .map(
                  day ->
                      new StoryArticle(
                          article,
                          Optional.of(new DocumentDate(day, 0)),
                          article.datedByMetadata() ? DatedBy.METADATA : DatedBy.DATELINE,
                          origin))
              .orElseGet(
                  () ->
                      new StoryArticle(
                          article, lent, lent.isPresent() ? DatedBy.STORY : DatedBy.NONE, origin)));
    }
    return new Story(StoryNames.id(group), StoryNames.title(group), articles);
  }
}
