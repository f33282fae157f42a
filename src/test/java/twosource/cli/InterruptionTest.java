package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Interrupts the program in a process of its own, as Ctrl-C does. */
class InterruptionTest extends CommandLineFixture {

  private static final int SIGINT = 2;

  @Test
  void ends_with_130_and_leaves_no_half_written_file() throws Exception {
    assumeTrue(canBeInterrupted(), "skipped, for this process was told to ignore interruptions");
    for (int i = 0; i < 4_000; i++) {
      write("many/" + i + ".txt", TWO_HOURS.repeat(20));
    }
    Path err = folder.resolve("err.txt");
    Process check =
        process("check", "many", "--format", "json=out/report.json")
            .directory(folder.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(check.waitFor(5, TimeUnit.SECONDS)).as("it is at work").isFalse();
    assertThat(new ProcessBuilder("kill", "-INT", "" + check.pid()).start().waitFor()).isZero();
    assertThat(check.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(check.exitValue()).isEqualTo(130);
    assertThat(Files.readString(err)).doesNotContain("\tat ").doesNotContain("error: ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** Tells whether signals reach the processes that this one starts. */
  private static boolean canBeInterrupted() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return !System.getProperty("os.name", "").startsWith("Windows");
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .noneMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(SIGINT - 1));
  }
}
