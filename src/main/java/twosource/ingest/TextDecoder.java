package twosource.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text without guessing.
 *
 * <p>Reads UTF-8, and UTF-16 that begins with a byte order mark; the mark is no part of the text.
 * All else is refused: a wrong guess would change the words of a source.
 */
final class TextDecoder {

  private static final String EXPECTED =
      "expected text in UTF-8, or in UTF-16 with a byte order mark";

  private TextDecoder() {}

  static String decode(byte[] bytes) throws UnreadableArticleException {
    Optional<FileForm> form = FileForm.of(bytes);
    if (form.isPresent()) {
      throw new UnreadableArticleException("is " + form.get().description + "; " + EXPECTED);
    }
    String text;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      text = decode(bytes, 3, UTF_8);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      text = decode(bytes, 2, UTF_16BE);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      text = decode(bytes, 2, UTF_16LE);
    } else {
      text = decode(bytes, 0, UTF_8);
    }
    refuseNul(text);
    return text;
  }

  /** Tells whether the bytes say by a byte order mark what they are. */
  static boolean hasMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset)
      throws UnreadableArticleException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int at = in.position();
      throw new UnreadableArticleException(
          lineAt(out, out.length()),
          String.format(
              Locale.ROOT,
              "byte %d (0x%02X) is no %s; %s",
              at,
              bytes[at] & 0xFF,
              charset.name(),
              EXPECTED));
    }
    return out.toString();
  }

  private static void refuseNul(String text) throws UnreadableArticleException {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableArticleException(
          lineAt(text, nul), "holds a NUL character, as binary files do; " + EXPECTED);
    }
  }

  private static int lineAt(CharSequence text, int offset) {
    return 1 + (int) text.subSequence(0, offset).chars().filter(unit -> unit == '\n').count();
  }
}
