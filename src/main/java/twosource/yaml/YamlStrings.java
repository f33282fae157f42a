package twosource.yaml;

/** Writes text as YAML. */
public final class YamlStrings {

  private YamlStrings() {}

  /** Returns the text between double quotes, in one line; any text is read back as it was. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (isPlain(c)) {
                quoted.append((char) c);
              } else {
                quoted.append(String.format("\\u%04x", c));
              }
            });
    return quoted.append('"').toString();
  }

  /** Tells of a UTF-16 unit whether YAML lets it stand; what joins or parts lines never does. */
  private static boolean isPlain(int unit) {
    return (unit >= ' ' && unit < 0x7F)
        || (unit >= 0xA0 && unit < 0xFFFE && unit != 0x2028 && unit != 0x2029 && unit != 0xFEFF);
  }
}
