package twosource.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import twosource.text.Article;

/**
 * Tells on standard error how far a long run has come: on a terminal in one line that is rewritten,
 * elsewhere by a line every few seconds. A run that takes no longer than that says nothing.
 */
final class Progress {

  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);
  private static final int BAR = 30;

  private final Console console;
  private final int all;
  private final boolean quiet;
  private final LongSupplier nanoTime;
  private final Duration pause;
  private long told;
  private int done;
  private boolean shown;

  /**
   * Begins to count.
   *
   * @param all how many articles there are
   */
  Progress(Console console, int all, boolean quiet) {
    this.console = console;
    this.all = all;
    this.quiet = quiet;
    this.nanoTime = console.environment().nanoTime();
    this.pause = console.environment().terminal() ? ON_TERMINAL : ELSEWHERE;
    this.told = nanoTime.getAsLong();
  }

  /** Counts an article that was read. */
  void read(Article article) {
    done++;
    long now = nanoTime.getAsLong();
    if (!quiet && done < all && now - told >= pause.toNanos()) {
      told = now;
      show();
    }
  }

  private void show() {
    String count = done + " of " + all + " articles read";
    if (console.environment().terminal()) {
      int full = (int) ((long) BAR * done / Math.max(1, all));
      console.err().print("\r[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + count);
      shown = true;
    } else {
      console.err().print(count + "\n");
    }
    console.err().flush();
  }

  /** Takes the line off a terminal again. */
  void end() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
