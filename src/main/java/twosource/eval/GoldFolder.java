package twosource.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the articles of a gold file: in the folder that its user names, or in one of it that bears
 * the story's name; else beside the gold file, or in {@code STORY} or {@code ../articles/STORY}.
 */
public final class GoldFolder {

  private GoldFolder() {}

  /**
   * Returns the paths of the articles, in the order of the gold.
   *
   * @param given folder that the user names
   * @throws GoldException where no folder holds all of them
   */
  public static List<String> find(Gold gold, Optional<Path> given) {
    List<Path> folders = folders(gold, given);
    for (Path folder : folders) {
      Map<String, String> files = files(gold, folder);
      if (gold.articles().stream().allMatch(article -> files.containsKey(article.name()))) {
        return gold.articles().stream().map(article -> files.get(article.name())).toList();
      }
    }
    throw missing(gold, folders);
  }

  private static List<Path> folders(Gold gold, Optional<Path> given) {
    if (given.isPresent()) {
      return List.of(given.get(), given.get().resolve(gold.story()));
    }
    Path home = Optional.ofNullable(Path.of(gold.file()).getParent()).orElse(Path.of("."));
    return List.of(
        home, home.resolve(gold.story()), home.resolve("../articles").resolve(gold.story()));
  }

  /** Returns the files of a folder by their names without ending; none where it cannot be read. */
  private static Map<String, String> files(Gold gold, Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.filter(Files::isRegularFile).sorted().toList()) {
        String path = file.normalize().toString().replace('\\', '/');
        String before = files.put(Gold.stem(path), path);
        if (before != null && names(gold, before)) {
          throw new GoldException(
              gold.file(), "expected one file of each name, found " + before + " and " + path);
        }
      }
    } catch (IOException e) {
      throw new GoldException(
          gold.file(),
          "its articles in " + folder + " cannot be listed: " + e.getClass().getSimpleName());
    }
    return files;
  }

  private static boolean names(Gold gold, String path) {
    return gold.articles().stream().anyMatch(article -> article.name().equals(Gold.stem(path)));
  }

  /** Tells of the folder that holds most of the articles, and of the first that it lacks. */
  private static GoldException missing(Gold gold, List<Path> folders) {
    List<Gold.Member> least = gold.articles();
    Path nearest = folders.get(0);
    for (Path folder : folders) {
      List<Gold.Member> lacking = new ArrayList<>(gold.articles());
      Map<String, String> files = files(gold, folder);
      lacking.removeIf(article -> files.containsKey(article.name()));
      if (lacking.size() < least.size()) {
        least = lacking;
        nearest = folder;
      }
    }
    return new GoldException(
        gold.file(),
        least.get(0).line(),
        "expected the article " + least.get(0).name() + " in " + nearest + ", found no such file");
  }
}
