package twosource.normalise.time;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import twosource.annotate.OpenNlpAnnotator;
import twosource.ingest.Ingest;
import twosource.text.AnnotatedArticle;

/**
 * Measures how many tokens a second the tagger reads, alone, over annotated text.
 *
 * <p>Arguments are folders. One thread, and its processor time, so that a busy machine tells the
 * same; the first rounds are of a process that has only just begun.
 */
public final class TimexSpeedReport {

  private static final int ROUNDS = 6;
  private static final int PASSES = 10;

  private TimexSpeedReport() {}

  public static void main(String[] folders) {
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    List<AnnotatedArticle> articles =
        new Ingest()
            .readAll(List.of(folders)).articles().stream().map(annotator::annotate).toList();
    long tokens =
        articles.stream()
            .flatMap(article -> article.sentences().stream())
            .mapToLong(sentence -> sentence.size())
            .sum();
    TimexTagger tagger = new TimexTagger();
    for (int round = 0; round < ROUNDS; round++) {
      double start = cpuSeconds();
      long found = 0;
      for (int pass = 0; pass < PASSES; pass++) {
        found += articles.stream().mapToLong(article -> tagger.tag(article).size()).sum();
      }
      System.out.printf(
          Locale.ROOT,
          "%,.0f tokens/s, %,d expressions in %,d tokens%n",
          PASSES * tokens / (cpuSeconds() - start),
          found / PASSES,
          tokens);
    }
  }

  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
