package twosource.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import twosource.ingest.json.JsonArticles;
import twosource.ingest.json.JsonRecord;
import twosource.text.Article;

/**
 * Reads articles in JSON: one object, or a list of them, with the keys of news-please, IPTC ninjs,
 * JSON Feed and the like.
 *
 * <p>Articles of a list are called {@code FILE#NAME}, after the end of their address, or {@code
 * FILE#N} where that does not tell them apart.
 */
public final class JsonReader implements ArticleReader {

  /** Bounds one file, in bytes. */
  public static final int MOST_BYTES = 64_000_000;

  static final String EXPECTED =
      "expected an object with \"headline\" and \"text\", or the keys of news-please or ninjs";

  private static final String FORM = "JSON";
  private static final Pattern OPENING =
      Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\\]]", Pattern.DOTALL);

  @Override
  public List<String> endings() {
    return List.of(".json");
  }

  @Override
  public boolean recognises(String head) {
    return OPENING.matcher(head).lookingAt();
  }

  @Override
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    Optional<Problem> broken = Optional.empty();
    List<JsonRecord> records = new ArrayList<>();
    try (InputStream stream = Bounded.of(file.content(), MOST_BYTES)) {
      JsonArticles.read(stream, records::add);
    } catch (JsonProcessingException e) {
      UnreadableArticleException reason = broken(e);
      if (records.stream().noneMatch(record -> record.draft().isPresent())) {
        throw reason;
      }
      broken = Optional.of(new Problem(Gravity.REFUSED, reason.notice(file.path())));
    } catch (IOException e) {
      throw Content.unreadable(e);
    }
    broken.ifPresent(problems);
    return articles(file, records, problems);
  }

  static UnreadableArticleException broken(JsonProcessingException reason) {
    return new UnreadableArticleException(
        MetadataParser.line(reason),
        "is broken JSON (" + MetadataParser.complaint(reason) + "); " + EXPECTED);
  }

  private static List<Article> articles(
      ArticleFile file, List<JsonRecord> records, Consumer<Problem> problems)
      throws UnreadableArticleException {
    if (records.size() == 1 && !records.get(0).isListed() && records.get(0).draft().isPresent()) {
      return List.of(
          new DraftLayout(file, FORM)
              .article(file.path(), records.get(0).draft().get(), Optional.empty()));
    }
    EntryPaths paths =
        new EntryPaths(
            file.path(),
            records.stream()
                .map(record -> record.draft().flatMap(draft -> draft.details().url()))
                .toList());
    Entries entries = new Entries(file, FORM, "record", problems);
    for (int i = 0; i < records.size(); i++) {
      entries.add(paths.of(i), i + 1, records.get(i).line(), records.get(i).draft());
    }
    return entries.articles(EXPECTED);
  }
}
