package twosource.ingest;

import java.util.List;
import java.util.Locale;
import twosource.text.Metadata;
import twosource.text.Notice;

/**
 * Holds a file with what is known of it beforehand.
 *
 * @param path as the user would name it, with {@code /} between folders
 * @param named whether the user named the file itself and not a folder above it
 * @param metadata of a {@code sources.json} or {@code sources.yaml} beside the file
 * @param notices about that metadata
 */
public record ArticleFile(
    String path, boolean named, Content content, Metadata metadata, List<Notice> notices) {

  /** Stands for standard input where a path is expected. */
  public static final String STANDARD_INPUT = "-";

  private static final String GZIP = ".gz";

  public ArticleFile {
    notices = List.copyOf(notices);
  }

  /** Returns the part of the path after the last {@code /}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the name without {@code .gz}: the name of what is compressed. */
  String innerName() {
    return withoutGzip(name());
  }

  boolean isGzipped() {
    return !innerName().equals(name());
  }

  static String withoutGzip(String fileName) {
    boolean gzipped = fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    return gzipped ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
  }

  ArticleFile with(Content other) {
    return new ArticleFile(path, named, other, metadata, notices);
  }
}
