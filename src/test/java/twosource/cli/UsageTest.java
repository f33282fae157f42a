package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest extends CommandLineFixture {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                               | Missing required subcommand                    | twosource
          reprot                           | did you mean report                            | twosource
          report a.txt                     | Missing required option: '--out=DIR'           | twosource report
          report --out x                   | Missing required parameter: 'PATH'             | twosource report
          report a.txt --out x --fail-on y | expected error, warning, note or never, found 'y' | twosource report
          report a.txt --out x --colour    | Unknown option: '--colour'                     | twosource report
          facts a.txt --jobs 0             | expected 1 or more, found 0                    | twosource facts
          facts a.txt --jobs many          | 'many' is not                                  | twosource facts
          values                           | Missing required parameter: 'PATH', or '--lines=FILE.jsonl' in its place | twosource values
          values a.txt --lines b.jsonl     | Expected articles or '--lines', found both     | twosource values
          values a.txt --type date         | expected time, quantity, place, party, office or quotation, found 'date' | twosource values
          rules                            | Missing required subcommand                    | twosource rules
          rules shwo                       | did you mean show                              | twosource rules
          explain x                        | Missing required parameter: 'PATH'             | twosource explain
          """)
  void refuses_a_call_with_its_cause_and_a_remedy(String args, String cause, String command) {
    Run run = run(args.isEmpty() ? new String[0] : args.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: the command line is not understood\n")
        .contains(cause)
        .endsWith("\nhelp: \"" + command + " --help\" tells what is expected\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "report --help",
        "facts --help",
        "values --help",
        "explain --help",
        "rules --help",
        "rules test --help"
      })
  void prints_help_as_payload(String args) {
    Run run = run(args.split(" "));
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: twosource");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void prints_its_version() {
    Run run = run("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("twosource ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void names_a_fault_of_its_own_without_a_trace(boolean error) {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            return read(new byte[1], 0, 1);
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            if (error) {
              throw new StackOverflowError();
            }
            throw new IllegalStateException("no way");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"facts", "-"};
    int status = Main.run(args, faulty, new ByteArrayOutputStream(), err);
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("error: the program is at fault\njava.lang.")
        .hasLineCount(3)
        .endsWith("\nhelp: report this, with what you called it with\n");
  }

  @Test
  void tells_when_nobody_takes_the_output() {
    write("a.txt", TWO_HOURS);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"facts", folder.resolve("a.txt").toString()};
    int status = Main.run(args, new ByteArrayInputStream(new byte[0]), closed, err);
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("error: the output cannot be written\n");
  }
}
