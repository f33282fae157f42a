package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.normalise.Sentences;
import twosource.value.Office;
import twosource.value.Relation;

/** Reads who holds which office out of sentences as the program annotates them. */
class OfficePhenomenaTest {

  private static final OfficeNormaliser OFFICES = new OfficeNormaliser(Sentences.demonyms());

  private static List<OfficeHolding> holdings(String text) {
    return Sentences.of(text).stream()
        .flatMap(sentence -> OFFICES.holdings(sentence).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jo Roy, vice president for human resources at Xenon, left.          | Jo Roy: vice president of human resource xenon
          Ann Berg is the vice Olympic committee chairman.                   | Ann Berg: vice committee chair of olympic
          Vice President for Human Resources Ann Berg left.                   | Ann Berg: vice president of human resources
          Jo Roy, minister for foreign affairs, met Foreign Minister Ann Berg. | Jo Roy: foreign minister; Ann Berg: foreign minister
          UN Secretary-General Jo Roy met NATO chief Ann Berg.                | Jo Roy: secretary-general of un; Ann Berg: chief of nato
          Jo Roy, the U.S. ambassador to the United Nations, left.            | Jo Roy: ambassador of un [US]
          Jo Roy, the acting attorney general, met former president Ann Berg. | Jo Roy: acting attorney-general; Ann Berg: former president
          President-elect Carlos Ito left.                                    | Carlos Ito: elect president
          Chief of Staff Jo Roy left.                                         | Jo Roy: chief-of-staff
          Jo Roy has been the foreign minister since 2020.                    | Jo Roy: foreign minister
          Jo Roy serves as national security adviser.                         | Jo Roy: national security adviser
          Jo Roy, a retired colonel, left.                                    | Jo Roy: former colonel
          Jo Roy, co-founder and CEO of Xenon, left.                          | Jo Roy: cofounder; Jo Roy: ceo of xenon
          """)
  void reads_who_holds_which_office(String text, String expected) {
    assertThat(
            holdings(text).stream()
                .map(holding -> holding.holder().print() + ": " + holding.office().print())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen. Jo Roy met Lt. Col. Ann Berg.   | Jo Roy: general; Ann Berg: lieutenant colonel
          Major General Roy left.              | Roy: major general
          """)
  void reads_a_rank_before_a_name_as_an_office(String text, String expected) {
    reads_who_holds_which_office(text, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr. Jo Roy left.", "The talks with Jo Roy began at 11 p.m. on Monday."})
  void takes_no_address_or_hour_for_an_office(String text) {
    assertThat(holdings(text)).isEmpty();
    assertThat(Sentences.of(text)).allSatisfy(s -> assertThat(OFFICES.read(s)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the CEO of Xenon                   | Xenon's chief executive                 | EQUAL
          the foreign minister               | Peru's foreign minister                 | CONTAINS
          a spokeswoman                      | the White House spokesman               | CONTAINS
          the mayor of Lima                  | the Lima mayor                          | EQUAL
          the ambassador to the UN           | the ambassador to the United Nations    | EQUAL
          the Kaldovian foreign minister     | Kaldovia's foreign minister             | EQUAL
          the acting finance minister        | the finance minister                    | WITHIN
          the former finance minister        | the finance minister                    | APART
          the deputy finance minister        | the finance minister                    | APART
          the president-elect                | the president                           | APART
          a retired colonel                  | the chief of staff                      | APART
          """)
  void relates_offices(String one, String other, Relation relation) {
    assertThat(office(one).relationTo(office(other))).isEqualTo(relation);
    assertThat(office(other).relationTo(office(one))).isEqualTo(relation.inverse());
  }

  private static Office office(String words) {
    return holdings("Jo Roy, " + words + ", left.").get(0).office();
  }
}
