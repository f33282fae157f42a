package twosource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import twosource.align.Aligner;
import twosource.align.Alignment;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.annotate.Annotator;
import twosource.annotate.OpenNlpAnnotator;
import twosource.claim.Aliases;
import twosource.claim.ArticleClaims;
import twosource.claim.StatedValue;
import twosource.claim.ValueKind;
import twosource.compare.Check;
import twosource.compare.FactJudge;
import twosource.compare.Finding;
import twosource.extract.Extractor;
import twosource.extract.ValueExtractor;
import twosource.ingest.SharedSources;
import twosource.normalise.place.Gazetteer;
import twosource.rule.RuleBook;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Checks articles against one another; the stages in one list.
 *
 * <p>The result depends on the articles and the rules only: not on their order, the number of
 * threads, the clock, the locale or the time zone. May be shared between threads.
 *
 * <pre>{@code
 * Twosource twosource = new Twosource(RuleLoader.builtIn());
 * Check check = twosource.check(new Ingest().readAll(List.of("stories/")).articles());
 * check.findings().forEach(finding -> System.out.println(finding.reasoning()));
 * }</pre>
 */
public final class Twosource {

  private static final Set<ValueKind> ALL = Set.of(ValueKind.values());

  private final RuleBook rules;
  private final Annotator annotator = new OpenNlpAnnotator();
  private final Extractor extractor;
  private final ValueExtractor values = new ValueExtractor(Gazetteer.shared());
  private final Aligner aligner;
  private final FactJudge judge = new FactJudge();
  private final Aliases aliases;
  private final int threads;

  /** Works on all processors. */
  public Twosource(RuleBook rules) {
    this(rules, Runtime.getRuntime().availableProcessors());
  }

  public Twosource(RuleBook rules, int threads) {
    this(rules, threads, HouseRules.NONE);
  }

  public Twosource(RuleBook rules, int threads, HouseRules house) {
    this(() -> rules, threads, house);
  }

  /** Reads the rules while the models, which take longer, are being loaded. */
  public Twosource(Supplier<RuleBook> rules, int threads, HouseRules house) {
    this.rules = rules.get();
    this.extractor = new Extractor(this.rules, Gazetteer.shared());
    this.aligner = new Aligner(this.rules, house.origins());
    this.aliases = house.aliases();
    this.threads = threads;
  }

  /** Returns the version of the program, or {@code unreleased} where it runs from no release. */
  public static String version() {
    return Optional.ofNullable(Twosource.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  public RuleBook rules() {
    return rules;
  }

  /** Returns what one article claims; needs no other article. */
  public ArticleClaims read(Article article) {
    return aliases.apply(extractor.extract(annotator.annotate(article)));
  }

  /** Returns what one article claims, beside every value that it states. */
  public ClaimsAndValues readAll(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    return new ClaimsAndValues(
        aliases.apply(extractor.extract(annotated)), values.extract(annotated, ALL));
  }

  /**
   * Reads articles one by one and hands on what each claims and states, in their order; holds few
   * of them at a time.
   *
   * @throws java.util.concurrent.CancellationException where the thread is interrupted
   */
  public void readAllOfEach(Iterator<Article> articles, Consumer<Reading<ClaimsAndValues>> taker) {
    new ParallelReader<>(this::readAll, threads).read(articles, taker);
  }

  /**
   * Reads articles one by one and hands on what each claims, in their order; holds few of them at a
   * time.
   *
   * @throws java.util.concurrent.CancellationException where the thread is interrupted
   */
  public void readEach(Iterator<Article> articles, Consumer<Reading<ArticleClaims>> taker) {
    new ParallelReader<>(this::read, threads).read(articles, taker);
  }

  /** Returns the values of all kinds that one article states. */
  public List<StatedValue> readValues(Article article) {
    return readValues(article, ALL);
  }

  /**
   * Returns the values that one article states, whether or not a rule asks for them, each settled
   * as far as the article alone can settle it; in order of the text.
   */
  public List<StatedValue> readValues(Article article, Set<ValueKind> kinds) {
    return values.extract(annotator.annotate(article), kinds);
  }

  /**
   * Reads articles one by one and hands on the values that each states, in their order; holds few
   * of them at a time.
   *
   * @throws java.util.concurrent.CancellationException where the thread is interrupted
   */
  public void readValuesOfEach(
      Iterator<Article> articles,
      Set<ValueKind> kinds,
      Consumer<Reading<List<StatedValue>>> taker) {
    new ParallelReader<>(article -> readValues(article, kinds), threads).read(articles, taker);
  }

  /** Groups articles that were read into stories. */
  public List<Story> stories(List<ArticleClaims> claims) {
    return aligner.stories(claims);
  }

  /** Settles what one article claims as far as it can be settled without any other. */
  public Alignment settle(ArticleClaims claims) {
    return aligner.alignOneStory(List.of(claims));
  }

  /**
   * Checks the articles against one another, story by story.
   *
   * @throws java.util.concurrent.CancellationException where the thread is interrupted
   */
  public Check check(List<Article> articles) {
    return check(articles, article -> {});
  }

  /**
   * Checks the articles against one another, and tells of each as soon as it is read.
   *
   * @param read called in the caller's thread
   */
  public Check check(List<Article> articles, Consumer<Article> read) {
    return check(articles, aligner::align, read);
  }

  /** Checks the articles against one another, taking for granted that they tell of one story. */
  public Check checkAsOneStory(List<Article> articles) {
    return check(articles, aligner::alignOneStory, article -> {});
  }

  private Check check(
      List<Article> articles,
      Function<List<ArticleClaims>, Alignment> alignment,
      Consumer<Article> read) {
    List<ArticleClaims> claims = new ArrayList<>();
    List<Notice> failures = new ArrayList<>();
    readEach(
        articles.iterator(),
        reading -> {
          reading.result().ifPresent(claims::add);
          reading.failure().ifPresent(failures::add);
          read.accept(reading.article());
        });
    return judge(articles, alignment.apply(claims), failures);
  }

  /**
   * Checks articles that were read before, taking for granted that they tell of one story.
   *
   * @param claims of the articles, in any order
   */
  public Check checkReadAsOneStory(List<Article> articles, List<ArticleClaims> claims) {
    return judge(articles, aligner.alignOneStory(claims), List.of());
  }

  private Check judge(List<Article> articles, Alignment aligned, List<Notice> failures) {
    List<Finding> findings = new ArrayList<>();
    aligned.facts().forEach(fact -> judge.judge(fact).ifPresent(findings::add));
    List<Article> ordered = articles.stream().sorted(Comparator.comparing(Article::path)).toList();
    return new Check(rules, ordered, aligned, findings, sharedSources(aligned), failures);
  }

  private static List<Notice> sharedSources(Alignment alignment) {
    List<Notice> notices = new ArrayList<>();
    for (Story story : alignment.stories()) {
      Map<String, String> sources = new TreeMap<>();
      for (StoryArticle article : story.articles()) {
        sources.put(article.path(), article.source());
      }
      notices.addAll(SharedSources.notices(sources));
    }
    return notices;
  }
}
