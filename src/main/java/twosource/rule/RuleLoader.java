package twosource.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import twosource.yaml.WrongFileException;

/** Loads the frames that come with the program and those of a user's folder. */
public final class RuleLoader {

  private RuleLoader() {}

  /** Loads the frames that come with the program. */
  public static RuleBook builtIn() {
    return book(builtInTexts());
  }

  /**
   * Loads the frames that come with the program, then those of a folder, which replace frames of
   * their name.
   *
   * @throws WrongFileException where a file of the folder is wrong, or the folder holds none
   */
  public static RuleBook withFolder(Path folder) {
    Map<String, RuleText> texts = builtInTexts();
    Map<String, RuleText> own;
    try {
      own = texts(folder, folder.toString().replace('\\', '/') + "/");
    } catch (IOException | UncheckedIOException e) {
      throw new WrongFileException(
          folder.toString(), "cannot be read; expected a folder of *.yaml files");
    }
    if (own.isEmpty()) {
      throw new WrongFileException(folder.toString(), "holds no rule; expected *.yaml files");
    }
    texts.putAll(own);
    return book(texts);
  }

  /** Holds the text of a rule file and how a user would name the file. */
  private record RuleText(String file, String text) {}

  private static RuleBook book(Map<String, RuleText> texts) {
    List<Frame> frames = new ArrayList<>();
    MessageDigest digest = sha256();
    texts.forEach(
        (fileName, rule) -> {
          frames.add(FrameParser.parse(rule.file(), fileName, rule.text()));
          digest.update(rule.text().getBytes(StandardCharsets.UTF_8));
        });
    return new RuleBook(frames, "sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  private static Map<String, RuleText> builtInTexts() {
    URL rules =
        Optional.ofNullable(RuleLoader.class.getResource("/rules"))
            .orElseThrow(() -> new IllegalStateException("the program lacks its rules"));
    try {
      URI uri = rules.toURI();
      if (!uri.getScheme().equals("jar")) {
        return texts(Path.of(uri), "rules/");
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return texts(jar.getPath("/rules"), "rules/");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the rule files of a folder, by file name. */
  private static Map<String, RuleText> texts(Path folder, String shownAs) throws IOException {
    Map<String, RuleText> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml")) {
          texts.put(name, new RuleText(shownAs + name, text(file, shownAs + name)));
        }
      }
    }
    return texts;
  }

  private static String text(Path file, String shownAs) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new WrongFileException(shownAs, "is not UTF-8");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
