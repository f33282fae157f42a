package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head:crew modifier:fire verb:send | head:crew modifier:fire verb:send | EQUAL",
        "head:crew verb:send modifier:fire | modifier:fire head:crew verb:send | EQUAL",
        "head:crew modifier:fire verb:send | head:crew verb:send               | CONTAINS",
        "head:crew verb:send               | head:crew modifier:fire verb:send | WITHIN",
        "head:crew modifier:fire           | head:crew modifier:ambulance      | OVERLAPS",
        "head:crew                         | head:child                        | APART",
        "head:crew modifier:fire           | verb:fire head:crew               | EQUAL"
      })
  void relates_two_clauses_by_their_words(String first, String second, Relation expected) {
    assertThat(clause("counted", first).relationTo(clause("counted", second))).isEqualTo(expected);
    assertThat(clause("counted", second).relationTo(clause("counted", first)))
        .isEqualTo(expected.inverse());
  }

  @Test
  void keeps_apart_what_hangs_otherwise_in_the_clause() {
    assertThat(clause("by", "verb:rise").relationTo(clause("to", "verb:rise")))
        .isEqualTo(Relation.APART);
  }

  @Test
  void tells_what_is_shared_and_what_is_left_over() {
    ClauseSubject.Match match =
        clause("counted", "head:crew modifier:fire verb:send")
            .matchWith(clause("counted", "head:crew modifier:ambulance circumstance:send"));
    assertThat(match.shared())
        .extracting(pair -> pair.first().word())
        .containsExactly("crew", "send");
    assertThat(match.shared())
        .extracting(ClauseSubject.Pair::part)
        .containsExactly(ClausePart.HEAD, ClausePart.CIRCUMSTANCE);
    assertThat(match.left()).extracting(ClauseTerm::word).containsExactly("fire");
    assertThat(match.right()).extracting(ClauseTerm::word).containsExactly("ambulance");
  }

  @Test
  void holds_each_word_once_where_it_tells_most() {
    ClauseSubject clause = clause("counted", "circumstance:crew head:crew verb:send");
    assertThat(clause.print()).isEqualTo("counted: [crew] send");
    assertThat(clause.head().map(ClauseTerm::word)).contains("crew");
  }

  private static ClauseSubject clause(String relation, String terms) {
    List<ClauseTerm> list = new ArrayList<>();
    for (String term : terms.split(" ", -1)) {
      int colon = term.indexOf(':');
      String word = term.substring(colon + 1);
      ClausePart part = ClausePart.valueOf(term.substring(0, colon).toUpperCase(Locale.ROOT));
      list.add(new ClauseTerm(word, word, part, false));
    }
    return new ClauseSubject(relation, list);
  }
}
