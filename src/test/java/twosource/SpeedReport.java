package twosource;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import twosource.align.Aligner;
import twosource.align.Alignment;
import twosource.annotate.BareSteps;
import twosource.annotate.OpenNlpAnnotator;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.compare.FactJudge;
import twosource.compare.Finding;
import twosource.extract.Extractor;
import twosource.ingest.Ingest;
import twosource.normalise.place.Gazetteer;
import twosource.report.JsonReport;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;

/**
 * Times a whole check beside the bare steps of OpenNLP over the same texts, in one process.
 *
 * <p>Arguments are folders. Each round runs both, one after the other and in turn first; printed is
 * what every stage takes and how the whole compares. The first round is of a process that has only
 * just begun. One thread, and its processor time, so that a busy machine tells the same.
 */
public final class SpeedReport {

  private static final int ROUNDS = 5;

  private final List<String> folders;
  private final RuleBook rules = RuleLoader.builtIn();
  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();
  private final Extractor extractor = new Extractor(rules, Gazetteer.shared());
  private final Aligner aligner = new Aligner(rules);
  private final FactJudge judge = new FactJudge();
  private final BareSteps bareSteps = new BareSteps();
  private final Map<String, Double> seconds = new TreeMap<>();

  private SpeedReport(List<String> folders) throws IOException {
    this.folders = folders;
  }

  public static void main(String[] folders) throws IOException {
    SpeedReport report = new SpeedReport(List.of(folders));
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      System.out.printf("%nround %d%n", round);
      ratios.add(report.round(round % 2 == 0));
    }
    List<Double> warm = ratios.subList(1, ROUNDS).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%ncheck / bare: first %.2f, then %.2f to %.2f, median %.2f%n",
        ratios.get(0),
        warm.get(0),
        warm.get(warm.size() - 1),
        (warm.get(1) + warm.get(2)) / 2);
    System.exit(0);
  }

  private double round(boolean bareFirst) throws IOException {
    List<Article> articles = new Ingest().readAll(folders).articles();
    double bare = bareFirst ? bareSteps.bare(articles) : 0;
    double check = check();
    bare = bareFirst ? bare : bareSteps.bare(articles);
    System.out.printf(Locale.ROOT, "check      %.3f s, check / bare %.2f%n", check, check / bare);
    return check / bare;
  }

  /** Runs the stages as the program does and returns the seconds that all of them take. */
  private double check() throws IOException {
    seconds.clear();
    List<Article> articles = time("1 ingest", () -> new Ingest().readAll(folders).articles());
    List<ArticleClaims> claims = new ArrayList<>();
    for (Article article : articles) {
      AnnotatedArticle annotated = time("2 annotate", () -> annotator.annotate(article));
      claims.add(time("3 extract", () -> extractor.extract(annotated)));
    }
    Alignment alignment = time("4 align", () -> aligner.align(claims));
    List<Finding> findings = time("5 compare", () -> findings(alignment));
    String json = time("6 report", () -> json(articles, alignment, findings));
    double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    seconds.forEach(
        (stage, took) ->
            System.out.printf(
                Locale.ROOT, "  %-11s %7.3f s %5.1f %%%n", stage, took, 100 * took / all));
    System.out.printf(
        "  %d articles, %d stories, %d findings, %d characters of report%n",
        articles.size(), alignment.stories().size(), findings.size(), json.length());
    return all;
  }

  private List<Finding> findings(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    alignment.facts().forEach(fact -> judge.judge(fact).ifPresent(findings::add));
    return findings;
  }

  private String json(List<Article> articles, Alignment alignment, List<Finding> findings) {
    StringWriter out = new StringWriter();
    try {
      new JsonReport(new Check(rules, articles, alignment, findings, List.of(), List.of()), "test")
          .write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private <T> T time(String stage, Supplier<T> work) {
    double start = BareSteps.cpuSeconds();
    T made = work.get();
    seconds.merge(stage, BareSteps.cpuSeconds() - start, Double::sum);
    return made;
  }
}
