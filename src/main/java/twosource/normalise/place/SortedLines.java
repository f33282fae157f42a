package twosource.normalise.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    int[] found = new int[bytes.length / 40 + 2];
    int lines = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (lines + 1 == found.length) {
          found = Arrays.copyOf(found, 2 * found.length);
        }
        found[++lines] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, lines + 1);
  }

  /** Unpacks a resource beside this class, tab-separated and ending with a line feed. */
  static SortedLines unpack(String resource) {
    try (InputStream in = Resources.open(resource)) {
      byte[] packed = in.readAllBytes();
      // The last four bytes of a gzip file tell its unpacked size, lowest first.
      int size = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(packed.length - 4);
      GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16);
      return new SortedLines(unpacked.readNBytes(size));
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

  /** Tells whether a line begins so. */
  boolean hasPrefix(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int line = first(wanted);
    return line < starts.length - 1 && compare(line, wanted) == 0;
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
