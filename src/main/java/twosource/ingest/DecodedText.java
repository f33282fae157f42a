package twosource.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twosource.text.Notice;

/**
 * Holds the text of a file, whatever its encoding.
 *
 * <p>A byte order mark decides, then whether the bytes are UTF-8, which other encodings hardly ever
 * are by chance, then what the file says itself, then whether they look like English in
 * windows-1252. What remains is refused.
 *
 * @param remark how the encoding was found out, completing the sentence "the file …"
 * @param isStated whether the file itself names its encoding
 */
record DecodedText(String text, Optional<String> remark, boolean isStated) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How far into a file its own statement about its encoding may stand. */
  private static final int HEAD = 4096;

  /** One bad byte in so many characters leaves a web page readable. */
  private static final int FEW = 500;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{1,300}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");

  /** Returns what a user is to know of the encoding; a guess is told at once. */
  Optional<Notice> notice(String path) {
    return remark.map(message -> new Notice(path, message, isStated));
  }

  /** Reads plain text, which says nothing of its encoding. */
  static DecodedText ofPlain(byte[] bytes) throws UnreadableArticleException {
    return read(bytes, Optional.empty());
  }

  /** Reads XML, which may open with its encoding. */
  static DecodedText ofXml(byte[] bytes) throws UnreadableArticleException {
    return read(bytes, declared(bytes, XML));
  }

  /** Reads a web page; a byte here and there that is no character is replaced by {@code U+FFFD}. */
  static DecodedText ofHtml(byte[] bytes) throws UnreadableArticleException {
    Optional<String> declared = declared(bytes, XML).or(() -> declared(bytes, META));
    try {
      return read(bytes, declared);
    } catch (UnreadableArticleException e) {
      boolean other = FileForm.of(bytes).isPresent();
      return Optional.of(patched(bytes, declared.flatMap(DecodedText::charset)))
          .filter(patched -> !other && patched.text().indexOf('\0') < 0)
          .filter(patched -> patched.replaced() * FEW <= patched.text().length())
          .map(Patched::decoded)
          .orElseThrow(() -> e);
    }
  }

  /** Holds text of which some bytes were replaced. */
  private record Patched(String text, Charset charset) {

    long replaced() {
      return text.chars().filter(unit -> unit == '\uFFFD').count();
    }

    DecodedText decoded() {
      String remark =
          String.format(
              Locale.ROOT,
              "has %d places that are no %s and are read as \uFFFD",
              replaced(),
              charset.name());
      return new DecodedText(text, Optional.of(remark), false);
    }
  }

  private static Patched patched(byte[] bytes, Optional<Charset> declared) {
    Charset charset = declared.orElse(StandardCharsets.UTF_8);
    return new Patched(new String(bytes, charset), charset);
  }

  private static DecodedText read(byte[] bytes, Optional<String> declared)
      throws UnreadableArticleException {
    Optional<Charset> charset = declared.flatMap(DecodedText::charset);
    try {
      return new DecodedText(TextDecoder.decode(bytes), Optional.empty(), true);
    } catch (UnreadableArticleException e) {
      boolean sure = FileForm.of(bytes).isPresent() || TextDecoder.hasMark(bytes);
      return Optional.of(charset)
          .filter(set -> !sure)
          .flatMap(set -> legacy(bytes, set))
          .orElseThrow(() -> e);
    }
  }

  private static Optional<DecodedText> legacy(byte[] bytes, Optional<Charset> declared) {
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        String remark = "is read as " + declared.get().name() + ", as it says itself";
        return Optional.of(new DecodedText(text.get(), Optional.of(remark), true));
      }
    }
    if (!Windows1252.isLikely(bytes)) {
      return Optional.empty();
    }
    String remark = "is no UTF-8 and read as " + WINDOWS_1252.name() + ", as which it makes sense";
    return strict(bytes, WINDOWS_1252)
        .map(text -> new DecodedText(text, Optional.of(remark), false));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text).filter(decoded -> decoded.indexOf('\0') < 0);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> declared(byte[] bytes, Pattern statement) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = statement.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Knows names as the web does: its Latin-1 is windows-1252, and nothing readable is UTF-16. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.equals(StandardCharsets.ISO_8859_1)
          || charset.equals(StandardCharsets.US_ASCII)) {
        return Optional.of(WINDOWS_1252);
      }
      return Optional.of(charset).filter(set -> !set.name().startsWith("UTF-"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
