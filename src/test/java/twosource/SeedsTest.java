package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.compare.Check;

/** Holds the program to what a reader finds in the seed stories. */
class SeedsTest {

  /** What no frame tells of yet, and no open fact lines up: pay, strikes, truces, missions. */
  private static final Map<String, Set<String>> OUTSIDE_THE_FRAMES =
      Map.of(
          "miami-talks",
          gaps("formal-talks"),
          "steel-strike",
          gaps(
              "first-offer-pay first-vote members strike-start strike-week vote-day strike-cost"
                  + " idle-furnaces"),
          "geneva-truce",
          gaps("truce-start truce-length june-length observers observers-arrival"));

  /**
   * What the frames are about and the program does not see: who only waved or mediated, a meeting
   * that is told by "faced" or by an arrival, and a company's seat under three names.
   */
  private static final Map<String, Set<String>> NOT_SEEN_YET =
      Map.of(
          "miami-talks",
          gaps("kremlin-venue"),
          "steel-strike",
          gaps("kowalczyk-role monday-venue"),
          "geneva-truce",
          gaps("geneva-people map-talks-day planned-day planned-length vienna-length"));

  private static Set<String> gaps(String ids) {
    return Arrays.stream(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static GoldStory gold(String story) {
    return GoldStory.read(Path.of("seeds", story, "expected.json"));
  }

  private static GoldJudge judge(String story) {
    return new GoldJudge(gold(story), TestProgram.check(TestProgram.read("seeds/" + story)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"miami-talks", "steel-strike", "geneva-truce"})
  void raises_no_false_alarm(String story) {
    assertThat(judge(story).falseAlarms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"miami-talks", "steel-strike", "geneva-truce"})
  void sees_all_but_the_known_gaps(String story) {
    Set<String> expected =
        gold(story).facts().stream()
            .map(GoldStory.Fact::id)
            .filter(id -> !OUTSIDE_THE_FRAMES.getOrDefault(story, Set.of()).contains(id))
            .filter(id -> !NOT_SEEN_YET.getOrDefault(story, Set.of()).contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    GoldJudge judge = judge(story);
    assertThat(judge.found())
        .as("%s; whoever closes a gap takes it off the list", judge.answers())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void reads_every_seed() {
    Check check = TestProgram.check(TestProgram.read("seeds"));
    assertThat(check.articles()).hasSize(15);
    assertThat(check.failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"miami-talks", "steel-strike", "geneva-truce"})
  void quotes_the_seeds_as_they_stand(String story) {
    Map<String, String> texts =
        TestProgram.read("seeds/" + story).stream()
            .collect(Collectors.toMap(a -> GoldStory.stem(a.path()), a -> a.text()));
    List<GoldStory.Claim> claims =
        gold(story).facts().stream().flatMap(fact -> fact.claims().stream()).toList();
    for (GoldStory.Claim claim : claims) {
      assertThat(texts.getOrDefault(claim.article(), "").substring(claim.start(), claim.end()))
          .isEqualTo(claim.text());
    }
  }
}
