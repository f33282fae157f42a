package twosource.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.claim.NameTally;
import twosource.claim.NameTally.Count;
import twosource.text.NameKind;

class NameVoteTest {

  private static NameVote vote(Count... counts) {
    return new NameVote(new NameTally(List.of(counts)));
  }

  @Test
  void gives_a_name_the_kind_that_most_mentions_have() {
    NameVote vote =
        vote(
            new Count("Lima", NameKind.LOCATION, 3),
            new Count("Lima", NameKind.ORGANISATION, 1),
            new Count("Ito", NameKind.OTHER, 1));
    assertThat(vote.kind("Lima")).contains(NameKind.LOCATION);
    assertThat(vote.kind("Ito")).contains(NameKind.OTHER);
    assertThat(vote.kind("Roy")).isEmpty();
  }

  @Test
  void lets_full_names_vote_for_their_surnames() {
    NameVote vote =
        vote(
            new Count("Ada Berg", NameKind.PERSON, 2),
            new Count("Berg", NameKind.ORGANISATION, 2),
            new Count("Berg", NameKind.PERSON, 1));
    assertThat(vote.kind("Berg")).contains(NameKind.PERSON);
  }

  @Test
  void keeps_a_town_that_a_few_persons_are_named_after() {
    NameVote vote =
        vote(new Count("Ada Lima", NameKind.PERSON, 1), new Count("Lima", NameKind.LOCATION, 9));
    assertThat(vote.kind("Lima")).contains(NameKind.LOCATION);
    assertThat(vote.kind("Ada Lima")).contains(NameKind.PERSON);
  }

  @Test
  void counts_doubts_for_little() {
    NameVote vote =
        vote(new Count("Berg", NameKind.OTHER, 2), new Count("Berg", NameKind.PERSON, 1));
    assertThat(vote.kind("Berg")).contains(NameKind.PERSON);
  }

  @Test
  void takes_possessives_and_capitals_for_the_same_name() {
    NameVote vote = vote(new Count("Ada Bergman", NameKind.PERSON, 1));
    assertThat(vote.kind("Bergman's")).contains(NameKind.PERSON);
    assertThat(vote.kind("BERGMAN")).contains(NameKind.PERSON);
  }
}
