package twosource.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes paths and messages as SARIF wants them. */
final class SarifText {

  private static final String UNRESERVED = "-._~/";

  private SarifText() {}

  /**
   * Returns a path as a URI reference: relative ones stay relative, to the root of the sources.
   *
   * <p>A colon is escaped, else the first folder could pass for a scheme.
   */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }

  /** Returns text in which nothing passes for a placeholder or a link (SARIF 3.11.3 to 3.11.6). */
  static String message(String text) {
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
