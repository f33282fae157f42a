package twosource.normalise.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that come with this package. */
final class Resources {

  private Resources() {}

  static InputStream open(String name) throws IOException {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the program lacks its resource " + name);
    }
    return in;
  }

  /** Returns the lines of a table without comments and blank lines. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /** Returns the lines of a table, cut at {@code |} and stripped, filled up to some columns. */
  static List<List<String>> rows(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(name)) {
      List<String> row = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        row.add(cell.strip());
      }
      while (row.size() < columns) {
        row.add("");
      }
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** Returns the entries of a cell, which commas part. */
  static List<String> list(String cell) {
    List<String> entries = new ArrayList<>();
    for (String entry : cell.split(",", -1)) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }
}
