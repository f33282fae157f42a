package twosource.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import twosource.Reading;
import twosource.Twosource;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.text.Article;

/**
 * Changes one claimed value at a time and checks the story again.
 *
 * <p>Only the changed article is read anew. The same articles, rules and seed give the same
 * changes.
 */
public final class MutationRun {

  /** How many changes of one stretch are tried until one contradicts the other articles. */
  private static final int TRIES = 4;

  private static final Comparator<Outcome> IN_TEXT =
      Comparator.comparing((Outcome outcome) -> outcome.article().path())
          .thenComparing(outcome -> outcome.change().span());

  private final Twosource twosource;
  private final long seed;

  public MutationRun(Twosource twosource, long seed) {
    this.twosource = twosource;
    this.seed = seed;
  }

  /** Holds a stretch that is still to be changed, and the changes of it that were not tried. */
  private record Attempt(Candidate candidate, List<Change> changes) {

    Article article(int round) {
      return ArticleEdit.of(candidate.article(), changes.get(round));
    }
  }

  /**
   * Changes what several articles agree on.
   *
   * @param most how many stretches are changed at most, chosen by the seed
   */
  public Mutations run(List<Article> articles, int most) {
    List<Candidate> candidates = new ArrayList<>();
    bases(articles).forEach(base -> candidates.addAll(Candidates.of(base)));
    Mutator mutator = new Mutator(seed);
    List<Attempt> attempts =
        chosen(candidates, most).stream()
            .map(candidate -> new Attempt(candidate, mutator.changes(candidate)))
            .toList();
    List<Attempt> open = attempts.stream().filter(attempt -> !attempt.changes().isEmpty()).toList();
    int changeable = open.size();
    List<Outcome> outcomes = new ArrayList<>();
    for (int round = 0; round < TRIES && !open.isEmpty(); round++) {
      open = tried(open, round, outcomes);
    }
    outcomes.sort(IN_TEXT);
    return new Mutations(outcomes, attempts.size() - changeable, changeable - outcomes.size());
  }

  private List<Candidate> chosen(List<Candidate> candidates, int most) {
    if (candidates.size() <= most) {
      return candidates;
    }
    return new Dice(seed, "").shuffled(candidates).subList(0, most);
  }

  private List<Base> bases(List<Article> articles) {
    Map<String, ArticleClaims> claims = new TreeMap<>();
    twosource.readEach(
        articles.iterator(),
        reading -> reading.result().ifPresent(read -> claims.put(read.path(), read)));
    return twosource.stories(List.copyOf(claims.values())).stream()
        .map(story -> base(story, articles))
        .toList();
  }

  private Base base(Story story, List<Article> articles) {
    List<ArticleClaims> claims = story.articles().stream().map(StoryArticle::claims).toList();
    Set<String> paths = new HashSet<>();
    claims.forEach(own -> paths.add(own.path()));
    List<Article> own =
        articles.stream().filter(article -> paths.contains(article.path())).toList();
    return new Base(twosource.checkReadAsOneStory(own, claims), claims);
  }

  /** Tries one change of each stretch; returns those with which another one is to be tried. */
  private List<Attempt> tried(List<Attempt> open, int round, List<Outcome> outcomes) {
    List<Attempt> left = new ArrayList<>();
    Iterator<Attempt> order = open.iterator();
    twosource.readEach(
        open.stream().map(attempt -> attempt.article(round)).iterator(),
        reading -> {
          Attempt attempt = order.next();
          trial(attempt, round, reading)
              .outcome()
              .ifPresentOrElse(
                  outcomes::add,
                  () -> {
                    if (attempt.changes().size() > round + 1) {
                      left.add(attempt);
                    }
                  });
        });
    return left;
  }

  private Trial trial(Attempt attempt, int round, Reading<ArticleClaims> reading) {
    Candidate candidate = attempt.candidate();
    List<ArticleClaims> claims =
        reading.result().map(candidate.base()::with).orElse(candidate.base().claims());
    Check check = twosource.checkReadAsOneStory(candidate.base().check().articles(), claims);
    return new Trial(candidate, attempt.changes().get(round), check);
  }
}
