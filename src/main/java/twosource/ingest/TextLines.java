package twosource.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import twosource.text.Notice;

/**
 * Reads texts from a file that holds one a line, as {@code {"id": 7, "text": "Ito met Roy."}}.
 *
 * <p>A line may name the day on which its text appeared, {@code "published": "2024-05-14"}; further
 * keys are passed over, and so are blank lines. A line that cannot be read stops no other. Holds
 * one line at a time.
 */
public final class TextLines implements Iterator<TextLine> {

  private final String path;
  private final ByteLines lines;
  private final Consumer<Problem> problems;
  private @Nullable TextLine next;
  private boolean ended;

  /**
   * Reads a file of lines; whoever calls closes the stream.
   *
   * @param path names the file in what users are told
   * @param problems takes what is amiss, line by line, as it is come to
   */
  public TextLines(String path, InputStream stream, Consumer<Problem> problems) {
    this.path = path;
    this.lines = new ByteLines(new BufferedInputStream(stream), PlainTextReader.MOST_BYTES);
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      Optional<byte[]> bytes = readLine();
      ended = bytes.isEmpty();
      next = bytes.flatMap(this::parse).orElse(null);
    }
    return next != null;
  }

  @Override
  public TextLine next() {
    TextLine found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }

  private Optional<TextLine> parse(byte[] bytes) {
    String where = path + ":" + lines.number();
    try {
      if (bytes.length > PlainTextReader.MOST_BYTES) {
        throw new UnreadableArticleException(
            "is longer than " + PlainTextReader.MOST_BYTES + " bytes; " + TextLineParser.EXPECTED);
      }
      String text = TextDecoder.decode(bytes);
      Consumer<String> told =
          message -> problems.accept(new Problem(Gravity.NOTICE, new Notice(where, message)));
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(TextLineParser.parse(where, text, told));
    } catch (UnreadableArticleException e) {
      fail(where, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      fail(where, "is broken (" + MetadataParser.complaint(e) + "); " + TextLineParser.EXPECTED);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return Optional.empty();
  }

  private void fail(String where, String message) {
    problems.accept(new Problem(Gravity.FAILURE, new Notice(where, message)));
  }

  private Optional<byte[]> readLine() {
    try {
      return lines.next();
    } catch (IOException e) {
      String name = e.getClass().getSimpleName();
      fail(path, "cannot be read on (" + name + ") after line " + lines.number());
      return Optional.empty();
    }
  }
}
