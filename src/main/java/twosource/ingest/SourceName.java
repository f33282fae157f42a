package twosource.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import twosource.text.Metadata;

/** Names the source of an article: its metadata's, else the site of its URL, else its file name. */
final class SourceName {

  private static final String STANDARD_INPUT = "standard input";

  private SourceName() {}

  static String of(ArticleFile file, Metadata metadata) {
    return metadata
        .source()
        .or(() -> metadata.url().flatMap(SourceName::site))
        .orElseGet(() -> withoutEnding(file));
  }

  /** Returns the host of an address without {@code www.}; empty where it names none. */
  static Optional<String> site(String url) {
    String address = url.contains("://") ? url : "https://" + url;
    try {
      return Optional.ofNullable(new URI(address.strip().replace(" ", "%20")).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host)
          .filter(host -> host.indexOf('.') > 0);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String withoutEnding(ArticleFile file) {
    if (file.path().equals(ArticleFile.STANDARD_INPUT)) {
      return STANDARD_INPUT;
    }
    String name = file.innerName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
