package twosource.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import twosource.text.Article;

/**
 * Times the bare steps of OpenNLP against the annotator, in one process and after a warm-up.
 *
 * <p>Arguments are folders of text files. Sentences, tokens, tags and names of all texts are made
 * with OpenNLP's own classes and the annotator's models, one step after the other, then by {@link
 * OpenNlpAnnotator}; tokens a second of processor time are printed for each. One thread.
 */
public final class BareSteps {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private final SentenceDetectorME detector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final OpenNlpNames names = new OpenNlpNames();
  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();

  public BareSteps() throws IOException {
    SentenceModel sentences = read("/en-sent.bin", SentenceModel::new);
    TokenizerModel tokens = read("/en-token.bin", TokenizerModel::new);
    POSModel tags = read("/en-pos-maxent.bin", POSModel::new);
    this.detector = new SentenceDetectorME(sentences);
    this.tokenizer = new TokenizerME(tokens);
    this.tagger = new POSTaggerME(tags, POSTagFormat.PENN);
  }

  /** Reads a model from a stream that is closed afterwards. */
  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, Reader<T> reader) throws IOException {
    try (InputStream in = BareSteps.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("There is no " + resource + " on the class path.");
      }
      return reader.read(new BufferedInputStream(in));
    }
  }

  public static void main(String[] folders) throws IOException {
    List<Article> articles =
        Stream.of(folders)
            .flatMap(folder -> SharedArticles.texts(Path.of(folder)).stream())
            .map(SharedArticles::article)
            .toList();
    BareSteps steps = new BareSteps();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      System.out.printf("%n%s%n", round < WARM_UP ? "warm-up" : "round " + (round - WARM_UP + 1));
      steps.round(articles);
    }
  }

  private void round(List<Article> articles) {
    double bare = bare(articles);
    double start = cpuSeconds();
    articles.forEach(annotator::annotate);
    double whole = cpuSeconds() - start;
    System.out.printf(
        Locale.ROOT, "annotator  %.3f s, annotator / bare %.2f%n", whole, whole / bare);
  }

  /** Prints what each bare step takes and returns the seconds that all of them take. */
  public double bare(List<Article> articles) {
    List<List<String>> sentences =
        articles.stream()
            .map(article -> List.of(detector.sentDetect(Folding.fold(article.text()))))
            .toList();
    List<List<List<String>>> tokens =
        sentences.stream().map(s -> s.stream().map(this::tokens).toList()).toList();
    long count = tokens.stream().flatMap(List::stream).mapToLong(List::size).sum();
    double bare = 0;
    bare += time("sentences", count, articles, a -> detector.sentDetect(a.text()).length);
    bare += time("tokens", count, sentences, s -> s.stream().mapToLong(this::tokenCount).sum());
    bare += time("tags", count, tokens, s -> s.stream().mapToLong(this::tagCount).sum());
    bare += time("names", count, tokens, this::nameCount);
    System.out.printf(Locale.ROOT, "%-10s %9.0f tokens/s, %.3f s%n", "bare", count / bare, bare);
    return bare;
  }

  /**
   * Returns the time that this thread has been given, which other programs' work does not change.
   */
  public static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static <T> double time(String step, long tokens, List<T> inputs, ToLongFunction<T> work) {
    double start = cpuSeconds();
    long made = inputs.stream().mapToLong(work).sum();
    double seconds = cpuSeconds() - start;
    System.out.printf(
        Locale.ROOT,
        "%-10s %9.0f tokens/s, %.3f s, %d made%n",
        step,
        tokens / seconds,
        seconds,
        made);
    return seconds;
  }

  private List<String> tokens(String sentence) {
    return Arrays.asList(tokenizer.tokenize(sentence));
  }

  private long tokenCount(String sentence) {
    return tokenizer.tokenize(sentence).length;
  }

  private long tagCount(List<String> sentence) {
    return tagger.tag(sentence.toArray(new String[0])).length;
  }

  private long nameCount(List<List<String>> article) {
    names.clear();
    return article.stream()
        .flatMap(sentence -> names.outcomes(sentence).stream())
        .filter(outcome -> outcome.endsWith("-unit") || outcome.endsWith("-last"))
        .count();
  }
}
