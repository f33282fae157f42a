package twosource.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.annotate.OpenNlpAnnotator;
import twosource.annotate.SharedArticles;
import twosource.ingest.Ingest;
import twosource.text.Article;
import twosource.text.Span;

/** Holds the tagger to TIMEX3 gold, scored as TempEval-3 does: spans one to one by overlap. */
class TimexGoldTest {

  private record Expression(Span span, String value) {}

  /** Counts over a set of articles; spans in the order of the text, aligned one to one. */
  private static final class Score {
    private int wanted;
    private int found;
    private int overlapping;
    private int exact;
    private int right;

    void add(List<Expression> gold, List<Expression> tagged) {
      wanted += gold.size();
      found += tagged.size();
      Set<Expression> taken = new HashSet<>();
      for (Expression want : gold) {
        tagged.stream()
            .filter(have -> have.span().overlaps(want.span()) && !taken.contains(have))
            .max(Comparator.comparing(have -> have.span().equals(want.span())))
            .ifPresent(
                have -> {
                  taken.add(have);
                  overlapping++;
                  exact += have.span().equals(want.span()) ? 1 : 0;
                  right += have.value().equals(want.value()) ? 1 : 0;
                });
      }
    }

    double strict() {
      return 200.0 * exact / (found + wanted);
    }

    double value() {
      return 200.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "strict F1 %.1f, relaxed F1 %.1f, value F1 %.1f",
          strict(),
          200.0 * overlapping / (found + wanted),
          value());
    }
  }

  @ParameterizedTest
  @CsvSource({"timebank, 89, 82.5", "aquaint, 82, 76"})
  void reaches_its_floor(String set, double strict, double value) throws IOException {
    Path articles = SharedArticles.path("timex/" + set);
    Path gold = SharedArticles.path("timex/gold/" + set);
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    TimexTagger tagger = new TimexTagger();
    Score score = new Score();
    for (Article article : new Ingest().readAll(List.of(articles.toString())).articles()) {
      List<Expression> tagged =
          tagger.tag(annotator.annotate(article)).stream()
              .map(mention -> new Expression(mention.span(), mention.timex().value()))
              .toList();
      score.add(gold(gold, article), tagged);
    }
    System.out.printf("%s: %s%n", set, score);
    assertThat(score.strict()).isGreaterThanOrEqualTo(strict);
    assertThat(score.value()).isGreaterThanOrEqualTo(value);
  }

  /** Returns the gold of an article, whose offsets count characters and not UTF-16 units. */
  private static List<Expression> gold(Path folder, Article article) throws IOException {
    String name = Path.of(article.path()).getFileName().toString().replace(".txt", ".json");
    if (!folder.resolve(name).toFile().exists()) {
      return List.of();
    }
    String text = article.text();
    List<Expression> gold = new ArrayList<>();
    for (JsonNode timex :
        new ObjectMapper().readTree(folder.resolve(name).toFile()).get("timexes")) {
      int start = text.offsetByCodePoints(0, timex.get("start").asInt());
      int end = text.offsetByCodePoints(0, timex.get("end").asInt());
      gold.add(new Expression(new Span(start, end), timex.get("value").asText()));
    }
    return gold;
  }
}
