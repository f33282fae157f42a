package twosource.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Starts the program from the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, System.in, out, err));
  }

  /**
   * Runs one command and returns its exit status; neither ends the program nor closes a stream.
   *
   * <p>0 nothing at or above the gate, 1 something is, 2 the work could not be done, 130
   * interrupted.
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return new Program(Console.of(in, out, err)).run(args);
  }
}
