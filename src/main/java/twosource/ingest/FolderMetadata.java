package twosource.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import twosource.text.Metadata;
import twosource.text.Notice;

/** Finds what the folders of files say of them, reading each folder's file once. */
final class FolderMetadata {

  private final Map<Path, List<SourcesFile>> byFolder = new HashMap<>();
  private final Consumer<Notice> problems;

  /** Sends notices about the metadata files themselves to {@code problems}. */
  FolderMetadata(Consumer<Notice> problems) {
    this.problems = problems;
  }

  /** Returns what is said of the file, the JSON first and its gaps filled from the YAML. */
  Metadata of(Path file, Consumer<Notice> notices) {
    Metadata metadata = Metadata.NONE;
    for (SourcesFile sources : byFolder.computeIfAbsent(file.resolveSibling(""), this::read)) {
      metadata = metadata.or(sources.metadata(PathNames.name(file), notices));
    }
    return metadata;
  }

  private List<SourcesFile> read(Path folder) {
    List<SourcesFile> found = new ArrayList<>();
    for (String name : SourcesFile.NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        found.add(
            SourcesFile.read(PathNames.display(file), () -> Files.newInputStream(file), problems));
      }
    }
    return found;
  }
}
