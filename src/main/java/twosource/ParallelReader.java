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
import twosource.text.Article;

/**
 * Reads articles in several threads and hands on what was read in the order of the articles.
 *
 * <p>A few articles are read ahead of the one that is handed on, never all of them.
 */
final class ParallelReader<T> {

  private static final int AHEAD_PER_THREAD = 4;

  private final Function<Article, T> reader;
  private final int threads;

  ParallelReader(Function<Article, T> reader, int threads) {
    this.reader = reader;
    this.threads = threads;
  }

  /** Holds an article that is being read. */
  private record Pending<T>(Article article, Future<T> result) {}

  /**
   * Reads all articles; both the iterator and the taker are called in the caller's thread only.
   *
   * @throws CancellationException where the caller's thread is interrupted
   */
  void read(Iterator<Article> articles, Consumer<Reading<T>> taker) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Pending<T>> pending = new ArrayDeque<>();
    try {
      while (articles.hasNext() || !pending.isEmpty()) {
        while (articles.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
          Article article = articles.next();
          pending.add(new Pending<>(article, pool.submit(() -> reader.apply(article))));
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

  private static <T> Reading<T> result(Pending<T> pending) {
    try {
      return Reading.of(pending.article(), pending.result().get());
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
