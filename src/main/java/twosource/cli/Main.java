package twosource.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the program from the command line. */
public final class Main {

  private static final int SECONDS_TO_STOP = 3;

  private Main() {}

  public static void main(String[] args) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    CountDownLatch finished = new CountDownLatch(1);
    stopWhenInterrupted(finished);
    int status = new Program(Console.of(System.in, out, err, Environment.ofProcess())).run(args);
    finished.countDown();
    System.exit(status);
  }

  /** Lets the work stop where it can when the process is told to end, and clear up behind it. */
  private static void stopWhenInterrupted(CountDownLatch finished) {
    Thread worker = Thread.currentThread();
    Runnable stop =
        () -> {
          if (finished.getCount() > 0) {
            worker.interrupt();
            await(finished);
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
  }

  private static void await(CountDownLatch finished) {
    try {
      // What cannot be interrupted must not keep the process from ending.
      if (!finished.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        System.err.println("stopped before everything was cleared up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Runs one command and returns its exit status; neither ends the program nor closes a stream, and
   * asks nothing of the environment.
   *
   * <p>0 nothing at or above the gate, 1 something is, 2 the work could not be done, 130
   * interrupted.
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return new Program(Console.of(in, out, err, Environment.NONE)).run(args);
  }
}
