package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import twosource.align.NameVote;
import twosource.claim.NameTally;
import twosource.text.AnnotatedArticle;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Span;

class NamesGoldTest {

  private static final Map<NameKind, String> TYPES =
      Map.of(NameKind.PERSON, "PER", NameKind.LOCATION, "LOC", NameKind.ORGANISATION, "ORG");

  @Test
  void finds_the_names_of_a_story_after_the_vote() throws IOException {
    Path gold = SharedArticles.path("gold/names/miami-talks.json");
    Path folder = SharedArticles.path("articles/miami-talks");
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    List<AnnotatedArticle> story =
        SharedArticles.texts(folder).stream()
            .map(SharedArticles::article)
            .map(annotator::annotate)
            .toList();
    NameVote vote =
        new NameVote(NameTally.sum(story.stream().map(a -> NameTally.of(a.sentences())).toList()));
    JsonNode names = new ObjectMapper().readTree(gold.toFile());
    Score before = new Score();
    Score after = new Score();
    for (AnnotatedArticle article : story) {
      JsonNode wanted = names.get(article.article().path().replace(".txt", ""));
      before.add(article, wanted, Optional.empty());
      after.add(article, wanted, Optional.of(vote));
    }
    System.out.printf("names alone: %s%nafter the vote: %s%n", before, after);
    System.out.println(String.join("\n", after.faults));
    assertThat(after.f1()).isGreaterThanOrEqualTo(0.95);
  }

  private static final class Score {
    private final List<String> faults = new ArrayList<>();
    private int right;
    private int found;
    private int wanted;

    void add(AnnotatedArticle article, JsonNode gold, Optional<NameVote> vote) {
      Map<Span, JsonNode> open = new TreeMap<>();
      for (JsonNode name : gold) {
        open.put(new Span(name.get("start").asInt(), name.get("end").asInt()), name);
        wanted += name.get("optional").asBoolean() ? 0 : 1;
      }
      for (Sentence sentence : article.sentences()) {
        for (Name name : sentence.names()) {
          String words = sentence.words(name.tokens());
          NameKind kind = vote.flatMap(v -> v.kind(words)).orElse(name.kind());
          count(sentence.span(name.tokens()), words, kind, open);
        }
      }
      open.forEach(
          (span, name) -> {
            if (!name.get("optional").asBoolean()) {
              faults.add("missed " + name.get("text").asText() + " " + span);
            }
          });
    }

    private void count(Span span, String words, NameKind kind, Map<Span, JsonNode> open) {
      String type = TYPES.get(kind);
      if (type == null) {
        return;
      }
      JsonNode name = open.get(span);
      if (name != null && name.get("optional").asBoolean()) {
        return;
      }
      found++;
      if (name != null && types(name).contains(type)) {
        right++;
        open.remove(span);
      } else {
        faults.add("wrong " + kind + " " + words + " " + span);
      }
    }

    private static Set<String> types(JsonNode name) {
      Set<String> types = new TreeSet<>();
      StreamSupport.stream(name.get("types").spliterator(), false)
          .forEach(type -> types.add(type.asText()));
      return types;
    }

    double f1() {
      return 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "precision %.3f, recall %.3f, F1 %.3f",
          (double) right / found,
          (double) right / wanted,
          f1());
    }
  }
}
