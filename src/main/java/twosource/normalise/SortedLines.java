package twosource.normalise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Holds the lines of a table, sorted by their bytes, and finds them by their first column.
 *
 * <p>The lines stay bytes until they are asked for, so that a large table is at hand as soon as it
 * is unpacked. Immutable.
 */
final class SortedLines {

  private final byte[] bytes;
  private final int[] starts;

  private SortedLines(byte[] bytes) {
    this.bytes = bytes;
    int lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    starts = new int[lines + 1];
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts[++line] = i + 1;
      }
    }
  }

  /** Unpacks a resource beside this class, tab-separated and ending with a line feed. */
  static SortedLines unpack(String resource) {
    try (InputStream packed = Resources.open(resource);
        InputStream in = new GZIPInputStream(packed, 1 << 16)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 24);
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
      return new SortedLines(out.toByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }

  /** Returns the columns of every line whose first column is the key. */
  List<List<String>> find(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    List<List<String>> found = new ArrayList<>();
    for (int line = first(wanted); line < starts.length - 1 && compare(line, wanted) == 0; line++) {
      String text =
          new String(
              bytes, starts[line], starts[line + 1] - 1 - starts[line], StandardCharsets.UTF_8);
      found.add(List.of(text.split("\t", -1)));
    }
    return found;
  }

  private int first(byte[] wanted) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Compares the beginning of a line. */
  private int compare(int line, byte[] wanted) {
    int start = starts[line];
    int end = Math.min(start + wanted.length, starts[line + 1]);
    return Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length);
  }
}
