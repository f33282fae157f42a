package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void makes_the_folders_above_it() throws IOException {
    Path file = folder.resolve("a/b/report.txt");
    new OutputFile(file).write(out -> out.write("whole"));
    assertThat(file).hasContent("whole");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keeps_the_old_file_when_the_new_one_fails() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, "old");
    OutputFile output = new OutputFile(file);
    assertThatThrownBy(
            () ->
                output.write(
                    out -> {
                      out.write("half");
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("report.txt: cannot be written");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leaves_nothing_behind_when_it_is_interrupted() {
    Path file = folder.resolve("report.txt");
    OutputFile output = new OutputFile(file);
    assertThatThrownBy(
            () ->
                output.write(
                    out -> {
                      out.write("half");
                      Thread.currentThread().interrupt();
                      out.flush();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }
}
