package twosource;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import twosource.report.JsonReport;
import twosource.rule.RuleLoader;

/** Prints the report of the paths that are its arguments, for a process of its own. */
public final class PrintReport {

  private PrintReport() {}

  public static void main(String[] paths) throws IOException {
    Twosource twosource = new Twosource(RuleLoader.builtIn());
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      new JsonReport(twosource.check(TestProgram.read(paths)), "test").write(out);
    }
  }
}
