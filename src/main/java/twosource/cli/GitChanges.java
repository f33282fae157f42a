package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Asks git which files under some paths are new or changed. */
final class GitChanges {

  private static final String TITLE = "git cannot tell which articles are new";

  private final List<String> paths;
  private final Path folder;

  GitChanges(List<String> paths) {
    this.paths = paths.stream().map(path -> Path.of(path).toAbsolutePath().toString()).toList();
    Path first = Path.of(this.paths.get(0));
    Path parent = first.getParent();
    this.folder = Files.isDirectory(first) || parent == null ? first : parent;
  }

  /**
   * Returns the absolute paths of all files that differ from the commit at which the branch left
   * the reference, in its commits or only in the work tree; deleted ones left out.
   *
   * @throws CommandException where git is missing, or knows no repository or no such reference
   */
  List<String> since(String reference) {
    Path root = Path.of(required(noRepository(), "rev-parse", "--show-toplevel").strip());
    String commit =
        required(
                unknown(reference),
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                reference + "^{commit}")
            .strip();
    String base = required(noBase(reference), "merge-base", commit, "HEAD").strip();
    List<String> changed = new ArrayList<>();
    changed.addAll(
        names("diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=ACMRT", base, "--"));
    changed.addAll(names("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--"));
    return changed.stream().map(name -> root.resolve(name).toString()).toList();
  }

  private List<String> names(String... command) {
    String[] whole = Stream.concat(Arrays.stream(command), paths.stream()).toArray(String[]::new);
    CommandException refused =
        new CommandException(
            TITLE,
            "\"git " + command[0] + "\" failed in " + folder,
            "run it there by hand to see why; paths outside the repository cannot be asked for");
    return Arrays.stream(required(refused, whole).split("\0", -1))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private CommandException noRepository() {
    return new CommandException(
        TITLE,
        folder + ": is in no work tree of git",
        "call it where the articles are checked out, or name the new articles themselves");
  }

  private static CommandException unknown(String reference) {
    return new CommandException(
        TITLE,
        "--changed-since: git knows no commit, branch or tag '" + reference + "'",
        "name one that \"git rev-parse\" knows; a shallow clone has to fetch it first");
  }

  private static CommandException noBase(String reference) {
    return new CommandException(
        TITLE,
        "--changed-since: the branch has no commit in common with '" + reference + "'",
        "fetch the whole history; a shallow clone ends before the two meet");
  }

  /** Returns what git prints, as it stands. */
  private String required(CommandException failure, String... command) {
    List<String> line = new ArrayList<>(List.of("git", "--literal-pathspecs"));
    line.addAll(List.of(command));
    try {
      Process git =
          new ProcessBuilder(line)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String printed = new String(git.getInputStream().readAllBytes(), UTF_8);
      if (git.waitFor() == 0) {
        return printed;
      }
    } catch (IOException e) {
      throw Files.isDirectory(folder) ? missing() : noRepository();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    throw failure;
  }

  private static CommandException missing() {
    return new CommandException(
        TITLE, "there is no program git", "install git, or name the new articles themselves");
  }
}
