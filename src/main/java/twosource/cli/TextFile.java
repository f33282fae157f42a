package twosource.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import twosource.yaml.WrongFileException;

/** Reads the files that people write beside their articles. */
record TextFile(Path path) {

  /** Returns the path as its writer would name it. */
  String name() {
    return path.normalize().toString().replace('\\', '/');
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Returns the whole text.
   *
   * @param expected what the file should be
   * @throws WrongFileException where it cannot be read
   */
  String text(String expected) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw wrong("is no UTF-8", expected);
    } catch (NoSuchFileException e) {
      throw wrong("does not exist", expected);
    } catch (IOException e) {
      throw wrong(Files.isDirectory(path) ? "is a folder" : "cannot be read", expected);
    }
  }

  WrongFileException wrong(String problem, String expected) {
    return new WrongFileException(name(), problem + "; expected " + expected);
  }
}
