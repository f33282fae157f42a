package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.compare.Verdict;
import twosource.text.Span;

class MarkedTextsTest {

  private static final MarkedClaim.Use USE =
      new MarkedClaim.Use("#", "fact", VerdictMark.of(Verdict.AGREE), "A", "calm", "reading");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-4         | (abcd)1 efghij         | apart from one another
          0-4 6-8     | (abcd)1 ef (gh)2 ij    | two
          0-6 2-4     | (ab) ((cd))2 (ef)1 ghij | one within the other
          0-4 2-6     | (ab) ((cd))1 (ef)2 ghij | overlapping
          0-4 4-6     | (abcd)1 (ef)2 ghij     | touching
          0-10        | (abcdefghij)1          | all
          """)
  void cuts_where_claims_begin_and_end(String spans, String pieces, String why) {
    List<MarkedClaim> claims = new ArrayList<>();
    for (String span : spans.split(" ", -1)) {
      int[] ends = Arrays.stream(span.split("-", -1)).mapToInt(Integer::parseInt).toArray();
      claims.add(
          new MarkedClaim(claims.size() + 1, new Span(ends[0], ends[1]), "words", List.of(USE)));
    }
    String printed =
        new MarkedTexts("abcdefghij", claims)
            .in(new Span(0, 10)).stream()
                .map(MarkedTextsTest::print)
                .collect(Collectors.joining(" "));
    assertThat(printed).as(why).isEqualTo(pieces);
  }

  private static String print(MarkedText piece) {
    String text = piece.tone().isEmpty() ? piece.text() : "(" + piece.text() + ")";
    String nested = piece.depth().isEmpty() ? text : "(" + text + ")";
    return nested
        + piece.ending().stream()
            .map(claim -> String.valueOf(claim.number()))
            .collect(Collectors.joining());
  }
}
