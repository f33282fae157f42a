package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takes the new articles from a repository that each test makes. */
class ChangedSinceTest extends CommandLineFixture {

  @BeforeEach
  void makeRepository() throws IOException {
    assumeTrue(git("--version") == 0, "skipped, for there is no git");
    git("init", "-q", "-b", "main");
    writeDispute();
    Files.delete(folder.resolve("harbour/wire.txt"));
    commit("Print the mail");
  }

  private int git(String... args) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ito", "-c", "user.email=ito@example.org"));
    command.addAll(List.of("-c", "commit.gpgsign=false"));
    command.addAll(List.of(args));
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void commit(String message) {
    git("add", "-A");
    assertThat(git("commit", "-q", "-m", message)).isZero();
  }

  @Test
  void takes_what_the_branch_added() {
    git("checkout", "-q", "-b", "drop");
    write("harbour/wire.txt", FORTY_MINUTES);
    commit("Drop the wire");
    Run run = run("check", "@harbour", "--changed-since", "main");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 new article held against 1 other in 1 story");
  }

  @Test
  void takes_what_is_not_committed_yet() {
    write("harbour/wire.txt", FORTY_MINUTES);
    assertThat(run("check", "@harbour", "--changed-since", "HEAD").out())
        .contains("1 new article held against 1 other");
    git("add", "-A");
    assertThat(run("check", "@harbour", "--changed-since", "HEAD").out())
        .contains("1 new article held against 1 other");
  }

  @Test
  void takes_what_was_renamed_and_changed_whatever_its_name() {
    write("harbour/wire.txt", FORTY_MINUTES);
    commit("Print the wire");
    git("mv", "harbour/wire.txt", "harbour/a \"wire\"\u00e9 -x.txt");
    Run run = run("check", "@harbour", "--changed-since", "HEAD");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 new article held against 1 other");
  }

  @Test
  void leaves_out_what_was_deleted_and_what_changed_on_the_other_branch() {
    git("checkout", "-q", "-b", "drop");
    git("rm", "-q", "harbour/mail.txt");
    write("notes/other.txt", "Frost\n\nA cold night has killed the olive trees of Berg.\n");
    commit("Drop a note");
    git("checkout", "-q", "main");
    write("harbour/wire.txt", FORTY_MINUTES);
    commit("Print the wire");
    git("checkout", "-q", "drop");
    Run run = run("check", "@", "--changed-since", "main");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\n1 article in 1 story: ");
  }

  @Test
  void holds_the_new_ones_against_other_folders_where_these_are_named() {
    git("checkout", "-q", "-b", "drop");
    write("drop/wire.txt", FORTY_MINUTES);
    commit("Drop the wire");
    Run run = run("check", "@drop", "--changed-since", "main", "--against", "@harbour");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 new article held against 1 other");
  }

  @Test
  void says_that_nothing_has_changed() {
    Run run = run("check", "@harbour", "--changed-since", "HEAD");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("No article has changed since HEAD.\n");
  }

  @Test
  void tells_of_an_unknown_reference() {
    Run run = run("check", "@harbour", "--changed-since=--output=x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: git cannot tell which articles are new
            --changed-since: git knows no commit, branch or tag '--output=x'
            help: name one that "git rev-parse" knows; a shallow clone has to fetch it first
            """);
  }

  @Test
  void tells_of_a_folder_outside_any_repository() throws IOException {
    Files.move(folder.resolve(".git"), folder.resolve("git"));
    Run run = run("check", "@harbour", "--changed-since", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("harbour: is in no work tree of git\nhelp: ");
  }
}
