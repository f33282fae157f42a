package twosource;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import twosource.claim.ArticleClaims;
import twosource.text.Article;

/**
 * Reads articles in several threads and hands on what they claim in the order of the articles.
 *
 * <p>A few articles are read ahead of the one that is handed on, never all of them.
 */
final class ParallelReader {

  private static final int AHEAD_PER_THREAD = 4;

  private final Function<Article, ArticleClaims> reader;
  private final int threads;

  ParallelReader(Function<Article, ArticleClaims> reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /** Holds an article whose claims are being found. */
  private record Pending(Article article, Future<ArticleClaims> claims) {}

  /**
   * Reads all articles; both the iterator and the taker are called in the caller's thread only.
   *
   * @throws CancellationException where the caller's thread is interrupted
   */
  void read(Iterator<Article> articles, Consumer<Reading> taker) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Pending> pending = new ArrayDeque<>();
    try {
      while (articles.hasNext() || !pending.isEmpty()) {
        while (articles.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
          Article article = articles.next();
          pending.add(new Pending(article, pool.submit(() -> reader.apply(article))));
        }
        stopIfInterrupted();
        taker.accept(result(pending.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Also stops where the next article is read already, so that nothing would have to wait. */
  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  private static Reading result(Pending pending) {
    try {
      return Reading.of(pending.article(), pending.claims().get());
    } catch (ExecutionException e) {
      return Reading.failed(pending.article(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}
