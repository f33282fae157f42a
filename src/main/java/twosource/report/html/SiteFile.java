package twosource.report.html;

import java.io.IOException;
import java.io.Writer;

/**
 * Is one file of a site.
 *
 * @param path relative to the site's folder, with {@code /} between folders
 */
public record SiteFile(String path, Content content) {

  /** Writes the file; does not close the writer. */
  public interface Content {
    void write(Writer out) throws IOException;
  }
}
