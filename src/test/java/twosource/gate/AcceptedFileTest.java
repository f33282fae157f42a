package twosource.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.yaml.WrongFileException;

class AcceptedFileTest {

  private static final String FILE = "twosource-accepted.yaml";

  private static Acceptance acceptance(String article, String fingerprint, String reason) {
    return new Acceptance(
        fingerprint,
        "conflict: length of meeting of Jo Ito and Ann Roy",
        List.of("2 hours (Mail)", "40 minutes (Wire)"),
        List.of(article),
        reason,
        Optional.empty());
  }

  private static final Acceptance FIRST = acceptance("a.txt", "00000000000000aa", "It rained.");
  private static final Acceptance SECOND = acceptance("b.txt", "00000000000000bb", "It snowed.");

  private static List<Acceptance> read(String text) {
    return Acceptances.parse(FILE, text).entries().stream()
        .map(Acceptances.Entry::acceptance)
        .toList();
  }

  @Test
  void begins_a_file_that_explains_itself() {
    Acceptance until =
        new Acceptance(
            FIRST.fingerprint(),
            FIRST.dispute(),
            FIRST.values(),
            FIRST.articles(),
            "The wire \"counts\" the dinner.",
            Optional.of(LocalDate.of(2026, 3, 31)));
    assertThat(AcceptedFile.with(FILE, "", until))
        .isEqualTo(
            """
            # Disputes that somebody has looked at and accepted; "twosource accept" adds to them.
            # An entry counts until its last day, or until one of its values changes.
            accepted:
              - dispute: "conflict: length of meeting of Jo Ito and Ann Roy"
                values:
                  - "2 hours (Mail)"
                  - "40 minutes (Wire)"
                articles:
                  - "a.txt"
                fingerprint: "00000000000000aa"
                reason: "The wire \\"counts\\" the dinner."
                until: 2026-03-31
            """);
  }

  @Test
  void adds_in_order_whatever_came_first() {
    String one = AcceptedFile.with(FILE, AcceptedFile.with(FILE, "", FIRST), SECOND);
    String two = AcceptedFile.with(FILE, AcceptedFile.with(FILE, "", SECOND), FIRST);
    assertThat(one).isEqualTo(two);
    assertThat(read(one)).containsExactly(FIRST, SECOND);
  }

  @Test
  void keeps_what_people_wrote_into_the_file() {
    String written =
        """
        accepted:
        # about the first
        - fingerprint: 00000000000000aa   # never mind
          reason: It rained.

        # about the second
        - fingerprint: 00000000000000cc
          reason: It snowed.
        """;
    Acceptance between = acceptance("", "00000000000000bb", "It hailed.");
    String next = AcceptedFile.with(FILE, written, between);
    assertThat(next)
        .contains("# about the first\n- fingerprint: 00000000000000aa   # never mind\n")
        .contains("# about the second\n- fingerprint: 00000000000000cc\n");
    assertThat(read(next)).element(1).isEqualTo(between);
  }

  @Test
  void replaces_the_entry_of_the_same_dispute() {
    String both = AcceptedFile.with(FILE, AcceptedFile.with(FILE, "", FIRST), SECOND);
    Acceptance other = acceptance("a.txt", FIRST.fingerprint(), "It did not rain.");
    assertThat(read(AcceptedFile.with(FILE, both, other))).containsExactly(other, SECOND);
  }

  @Test
  void refuses_a_form_that_lines_cannot_be_added_to() {
    String flow = "accepted: [{fingerprint: 00000000000000aa, reason: It rained.}]\n";
    assertThatThrownBy(() -> AcceptedFile.with(FILE, flow, SECOND))
        .isInstanceOf(WrongFileException.class)
        .hasMessageContaining(FILE);
  }

  @Property(tries = 200)
  void reads_any_reason_as_it_was_written(@ForAll String reason) {
    String plain = reason.codePoints().anyMatch(AcceptedFileTest::isHalf) ? "half" : reason;
    Acceptance given = acceptance("a.txt", "00000000000000aa", "x" + plain);
    assertThat(read(AcceptedFile.with(FILE, "", given))).containsExactly(given);
  }

  /** Tells of a surrogate without its other half, which no file in UTF-8 can hold. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - reason: x                               | :2: an accepted dispute lacks 'fingerprint'
          - fingerprint: 00000000000000aa           | :2: an accepted dispute lacks 'reason'
          - {fingerprint: 00000000000000aa, reason: ''} | :2: expected a reason, found nothing
          - {fingerprint: 00aa, reason: x}          | :2: expected a fingerprint of 16 digits
          - {fingerprint: 00000000000000aa, reason: x, until: soon} | :2: expected a day such as
          - {fingerprint: 00000000000000aa, reason: x, untl: 2026-01-01} | did you mean 'until'?
          - x                                       | :2: expected the keys of an accepted dispute
          """)
  void says_what_is_wrong_and_where(String entry, String problem) {
    assertThatThrownBy(() -> read("accepted:\n  " + entry + "\n"))
        .isInstanceOf(WrongFileException.class)
        .hasMessageStartingWith(FILE)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "acepted: []", "accepted: {}", "accepted: ["})
  void refuses_what_is_no_such_file(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(WrongFileException.class)
        .hasMessageStartingWith(FILE);
  }

  @Test
  void reads_a_list_of_none() {
    assertThat(read("accepted:\n")).isEmpty();
    assertThat(read("accepted: []\n")).isEmpty();
  }
}
