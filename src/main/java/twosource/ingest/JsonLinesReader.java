package twosource.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import twosource.ingest.json.JsonArticles;
import twosource.ingest.json.JsonRecord;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Reads articles in JSON Lines, one object a line; the article of line 7 is called {@code FILE#7}.
 *
 * <p>A line that cannot be read stops no other.
 */
public final class JsonLinesReader implements ArticleReader {

  /** Bounds one file, in bytes. */
  public static final int MOST_BYTES = 256_000_000;

  private static final int LONGEST_LINE = 4_000_000;
  private static final String EXPECTED = JsonReader.EXPECTED;

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    Entries entries = new Entries(file, "JSON Lines", "line", problems);
    try (InputStream stream = new BufferedInputStream(Bounded.of(file.content(), MOST_BYTES))) {
      ByteLines lines = new ByteLines(stream, LONGEST_LINE);
      Optional<byte[]> line = lines.next();
      while (line.isPresent()) {
        read(file, lines.number(), line.get(), entries);
        line = lines.next();
      }
    } catch (IOException e) {
      throw Content.unreadable(e);
    }
    return entries.articles(EXPECTED);
  }

  private static void read(ArticleFile file, int number, byte[] line, Entries entries)
      throws IOException {
    try {
      Optional<JsonRecord> record = record(line);
      if (record.isPresent()) {
        entries.add(file.path() + "#" + number, number, number, record.get().draft());
      }
    } catch (UnreadableArticleException e) {
      entries.refuse(new Notice(file.path() + ":" + number, String.valueOf(e.getMessage())));
    }
  }

  /** Returns the record of a line; empty where the line is blank. */
  private static Optional<JsonRecord> record(byte[] line)
      throws UnreadableArticleException, IOException {
    if (line.length > LONGEST_LINE) {
      throw new UnreadableArticleException(
          "is longer than " + LONGEST_LINE + " bytes; expected one article a line");
    }
    String text = TextDecoder.decode(line);
    try {
      if (text.isBlank()) {
        return Optional.empty();
      }
      Optional<JsonRecord> record = JsonArticles.readLine(text);
      if (record.isEmpty()) {
        throw new UnreadableArticleException("is no JSON object; expected one article a line");
      }
      return record;
    } catch (JsonProcessingException e) {
      throw new UnreadableArticleException(
          "is broken JSON (" + MetadataParser.complaint(e) + "); expected one article a line");
    }
  }
}
