package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import twosource.text.Notice;

/**
 * Holds the streams of one run: the payload goes to {@code out}, all else to {@code err}, both in
 * UTF-8 with one line feed a line, whatever the machine.
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Environment environment) {

  static Console of(InputStream in, OutputStream out, OutputStream err, Environment environment) {
    return new Console(in, writer(out), writer(err), environment);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)));
  }

  /** Prints a line of the payload. */
  void print(String line) {
    out.print(line + "\n");
  }

  /** Tells of something that was not as expected, as {@code path[:line]: message}. */
  void tell(Notice notice) {
    err.print(notice + "\n");
    err.flush();
  }

  void tell(CommandException problem) {
    err.print(problem.print());
    err.flush();
  }

  /**
   * Brings the payload to its end.
   *
   * @throws CommandException where nobody takes it
   */
  void flush() {
    if (out.checkError()) {
      throw new CommandException(
          "the output cannot be written",
          "standard output was closed before its end",
          "leave it open, or send it to a file on a disk that has room");
    }
  }
}
