package twosource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import twosource.align.Aligner;
import twosource.align.Alignment;
import twosource.annotate.Annotator;
import twosource.annotate.OpenNlpAnnotator;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.compare.FactJudge;
import twosource.compare.Finding;
import twosource.extract.Extractor;
import twosource.normalise.Gazetteer;
import twosource.rule.RuleBook;
import twosource.text.Article;

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

  private final RuleBook rules;
  private final Annotator annotator = new OpenNlpAnnotator();
  private final Extractor extractor;
  private final Aligner aligner;
  private final FactJudge judge = new FactJudge();
  private final int threads;

  /** Works on all processors. */
  public Twosource(RuleBook rules) {
    this(rules, Runtime.getRuntime().availableProcessors());
  }

  public Twosource(RuleBook rules, int threads) {
    this.rules = rules;
    this.extractor = new Extractor(rules, Gazetteer.shared());
    this.aligner = new Aligner(rules);
    this.threads = threads;
  }

  public RuleBook rules() {
    return rules;
  }

  /** Returns what one article claims; needs no other article. */
  public ArticleClaims read(Article article) {
    return extractor.extract(annotator.annotate(article));
  }

  /** Checks the articles against one another. */
  public Check check(List<Article> articles) {
    Alignment alignment = aligner.align(readAll(articles));
    List<Finding> findings = new ArrayList<>();
    alignment.facts().forEach(fact -> judge.judge(fact).ifPresent(findings::add));
    List<Article> ordered = articles.stream().sorted(Comparator.comparing(Article::path)).toList();
    return new Check(rules, ordered, alignment, findings);
  }

  private List<ArticleClaims> readAll(List<Article> articles) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ArticleClaims>> futures = new ArrayList<>();
      for (Article article : articles) {
        futures.add(pool.submit(() -> read(article)));
      }
      List<ArticleClaims> claims = new ArrayList<>();
      for (Future<ArticleClaims> future : futures) {
        claims.add(future.get());
      }
      return claims;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
