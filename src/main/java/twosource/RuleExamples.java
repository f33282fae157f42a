package twosource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.compare.Check;
import twosource.ingest.ArticleFile;
import twosource.ingest.PlainTextReader;
import twosource.ingest.UnreadableArticleException;
import twosource.rule.Examples;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.text.Article;
import twosource.text.Metadata;

/**
 * Runs the examples of frames through the real pipeline.
 *
 * <p>The articles of an example are by the sources a, b, c and so on, appeared on one and the same
 * day unless their front matter says otherwise, and are taken for one story. May be shared between
 * threads.
 */
public final class RuleExamples {

  /** The day on which the articles of all examples appeared, a Wednesday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private final Twosource twosource;

  public RuleExamples(RuleBook rules) {
    this.twosource = new Twosource(rules, 1);
  }

  /**
   * Holds one example of a frame, to be run by itself.
   *
   * @param kind as in the rule file: {@code finds, ignores, agree}
   * @param line of the rule file, from 1
   * @param texts of its articles
   */
  public record Example(
      Frame frame, String kind, int line, List<String> texts, Expectation expectation) {

    public Example {
      texts = List.copyOf(texts);
    }
  }

  /** Says what an example expects. */
  @FunctionalInterface
  public interface Expectation {

    /** Returns what was expected and what was found; empty where the expectation is met. */
    Optional<String> failure(Check check);
  }

  /** Says how an example came out; the failure is empty where it holds. */
  public record Result(Example example, Optional<String> failure) {

    public boolean holds() {
      return failure.isEmpty();
    }

    /** Returns {@code file:line: kind: failure}, or {@code ok} in its place. */
    @Override
    public String toString() {
      return String.format(
          "%s:%d: %s: %s",
          example.frame().file(), example.line(), example.kind(), failure.orElse("ok"));
    }
  }

  /** Returns the examples of a frame in the order of the format. */
  public static List<Example> of(Frame frame) {
    Examples given = frame.examples();
    List<Example> examples = new ArrayList<>();
    for (Examples.Find find : given.finds()) {
      examples.add(
          new Example(
              frame, "finds", find.line(), List.of(find.text()), new ExpectedClaim(frame, find)));
    }
    for (Examples.Ignore ignore : given.ignores()) {
      examples.add(
          new Example(
              frame,
              "ignores",
              ignore.line(),
              List.of(ignore.text()),
              new ExpectedSilence(frame, ignore.role())));
    }
    add(examples, frame, given.agree(), ExpectedVerdict.AGREE);
    add(examples, frame, given.conflict(), ExpectedVerdict.CONFLICT);
    add(examples, frame, given.reconcilable(), ExpectedVerdict.RECONCILABLE);
    add(examples, frame, given.apart(), ExpectedVerdict.APART);
    for (Examples.Find find : given.gaps()) {
      examples.add(
          new Example(
              frame, "gaps", find.line(), List.of(find.text()), new ExpectedGap(frame, find)));
    }
    return examples;
  }

  private static void add(
      List<Example> examples,
      Frame frame,
      List<Examples.Articles> given,
      ExpectedVerdict expected) {
    for (Examples.Articles articles : given) {
      examples.add(
          new Example(
              frame,
              expected.kind(),
              articles.line(),
              articles.texts(),
              check -> expected.failure(frame, check)));
    }
  }

  /** Runs all examples of a frame. */
  public List<Result> run(Frame frame) {
    return of(frame).stream().map(this::run).toList();
  }

  public Result run(Example example) {
    List<Article> articles = new ArrayList<>();
    try {
      for (String text : example.texts()) {
        articles.add(article(String.valueOf((char) ('a' + articles.size())), text));
      }
    } catch (UnreadableArticleException e) {
      return new Result(
          example, Optional.of("expected a text that can be read; it " + e.getMessage()));
    }
    Check check = twosource.checkAsOneStory(articles);
    return check.failures().isEmpty()
        ? new Result(example, example.expectation().failure(check))
        : new Result(example, Optional.of(check.failures().get(0).message()));
  }

  private static Article article(String source, String text) throws UnreadableArticleException {
    Metadata metadata =
        new Metadata(
            Optional.of(source),
            Optional.of(PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    byte[] bytes = text.getBytes(UTF_8);
    ArticleFile file =
        new ArticleFile(
            source + ".txt", true, () -> new ByteArrayInputStream(bytes), metadata, List.of());
    return new PlainTextReader().read(file, problem -> {}).get(0);
  }
}
