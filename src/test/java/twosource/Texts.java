package twosource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.ingest.ArticleFile;
import twosource.ingest.PlainTextReader;
import twosource.ingest.UnreadableArticleException;
import twosource.text.Article;
import twosource.text.Metadata;

/** Makes articles of texts, by the sources A, B and so on, in files a.txt, b.txt. */
public final class Texts {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private Texts() {}

  public static List<Article> articles(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article((char) ('a' + articles.size()), text));
    }
    return articles;
  }

  private static Article article(char letter, String text) {
    Metadata metadata =
        new Metadata(
            Optional.of(String.valueOf(Character.toUpperCase(letter))),
            Optional.of(PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ArticleFile file =
        new ArticleFile(
            letter + ".txt",
            true,
            () -> new ByteArrayInputStream(text.getBytes(UTF_8)),
            metadata,
            List.of());
    try {
      return new PlainTextReader().read(file, problem -> {}).get(0);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }
}
