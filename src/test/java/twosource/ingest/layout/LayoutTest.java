package twosource.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.text.RegionKind;

class LayoutTest {

  private static final String REPORT =
      "Ito met Roy in Lima for two hours on Friday, and both called the talks a success.";

  /** Writes the regions of a page, one a line, as {@code KIND text}. */
  private static String regions(String page) {
    return Layout.of(page, 0).regions().stream()
        .map(region -> region.kind() + " " + region.span().in(page).replace("\n", "⏎"))
        .collect(Collectors.joining("\n"));
  }

  private static String below(String headline) {
    return headline + "\n\n" + REPORT + "\n" + REPORT + "\n";
  }

  @Test
  void takes_the_first_line_for_the_headline_where_an_empty_line_follows() {
    assertThat(regions("Ito and Roy meet in Lima\n\nThey spoke for two hours.\n"))
        .isEqualTo("HEADLINE Ito and Roy meet in Lima\nBODY They spoke for two hours.");
  }

  @Test
  void takes_the_first_line_for_the_headline_where_a_much_longer_paragraph_follows() {
    assertThat(regions("Ito and Roy meet in Lima\n" + REPORT))
        .isEqualTo("HEADLINE Ito and Roy meet in Lima\nBODY " + REPORT);
  }

  @Test
  void takes_a_first_sentence_for_the_article() {
    assertThat(regions("Ito met Roy for two hours.\n\nThey spoke in Lima."))
        .isEqualTo("BODY Ito met Roy for two hours.\nBODY They spoke in Lima.");
  }

  @Test
  void takes_a_single_line_for_the_article() {
    assertThat(regions("Ito met Roy for two hours")).isEqualTo("BODY Ito met Roy for two hours");
  }

  @Test
  void takes_a_headline_that_ends_with_an_abbreviation() {
    assertThat(regions(below("Ito leaves for the U.S."))).startsWith("HEADLINE Ito leaves");
  }

  @Test
  void finds_the_headline_below_a_date() {
    assertThat(regions("6 March 2020 Last updated at 09:15 GMT\nIto and Roy meet\n" + REPORT))
        .isEqualTo(
            """
            DATELINE 6 March 2020 Last updated at 09:15 GMT
            HEADLINE Ito and Roy meet
            BODY\s"""
                + REPORT);
  }

  @Test
  void finds_a_repeated_headline_again() {
    String title = "Ito and Roy meet in Lima";
    assertThat(regions(below(title + "\n\n" + title + " Updated: 2020-03-06 13:14 (Wire)")))
        .startsWith(
            """
            HEADLINE Ito and Roy meet in Lima
            HEADLINE Ito and Roy meet in Lima
            DATELINE Updated: 2020-03-06 13:14 (Wire)
            BODY""");
  }

  @Test
  void reads_the_titles_of_markdown() {
    assertThat(regions("# Talks\n\n" + REPORT + "\n\n## The place\n\n" + REPORT))
        .isEqualTo("HEADLINE Talks\nBODY " + REPORT + "\nSUBHEADING The place\nBODY " + REPORT);
  }

  @Test
  void joins_wrapped_lines_to_paragraphs() {
    String mail =
        """
        Talks in Lima

        Ito met Roy in Lima for two hours
        on Friday, and both of them said
        that it had been a success.

        They will meet again in
        a week.
        """;
    assertThat(regions(mail))
        .isEqualTo(
            """
            HEADLINE Talks in Lima
            BODY Ito met Roy in Lima for two hours⏎on Friday, and both of them said⏎\
            that it had been a success.
            BODY They will meet again in⏎a week.""");
  }

  @Test
  void keeps_one_paragraph_a_line_where_lines_are_sentences() {
    assertThat(regions("Ito met Roy.\nThey spoke.\nBoth left.\nBerg stayed."))
        .isEqualTo("BODY Ito met Roy.\nBODY They spoke.\nBODY Both left.\nBODY Berg stayed.");
  }

  @Test
  void leaves_rules_and_ornaments_out() {
    assertThat(regions("Ito met Roy.\n\n___\n* * *\n...\n\nBoth left."))
        .isEqualTo("BODY Ito met Roy.\nBODY Both left.");
  }

  @Test
  void finds_a_dateline_that_has_a_line_of_its_own() {
    assertThat(regions("NEW YORK (AP) --\n\nIto met Roy.\n"))
        .isEqualTo("DATELINE NEW YORK (AP) --\nBODY Ito met Roy.");
  }

  @Test
  void takes_a_line_that_announces_words_for_the_article() {
    assertThat(regions("The Daily Wire said on Friday:\n\n" + REPORT)).startsWith("BODY The Daily");
  }

  @Test
  void begins_after_the_front_matter() {
    String page = "---\nsource: Wire\n---\nIto met Roy.";
    assertThat(Layout.of(page, 21).regions())
        .singleElement()
        .satisfies(region -> assertThat(region.span().in(page)).isEqualTo("Ito met Roy."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "LIMA — Ito met Roy. | LIMA — | none",
        "LIMA (Wire) - Ito met Roy. | LIMA (Wire) - | none",
        "PORT OF SPAIN, March 6 (Wire) — Ito met Roy. | PORT OF SPAIN, March 6 (Wire) — | none",
        "LIMA, Dec. 6, 2020 (AP) -- Ito met Roy. | LIMA, Dec. 6, 2020 (AP) -- | 2020-12-06",
        "LIMA, 6 December 2020 – Ito met Roy. | LIMA, 6 December 2020 – | 2020-12-06",
        "Lima, Peru (AP) Ito met Roy. | Lima, Peru (AP) | none",
        "Lima - Ito met Roy. | Lima - | none",
        "LIMA: Ito met Roy. | LIMA: | none",
        "(Reuters) - Ito met Roy. | (Reuters) - | none",
        "(CNN) Ito met Roy. | (CNN) | none",
        "LIMA, Peru (AP) _ Ito met Roy. | LIMA, Peru (AP) _ | none",
        "date 2020-12-06 Lima, Dec 6 Ito met Roy. | date 2020-12-06 Lima, Dec 6 | 2020-12-06",
        "LIMA/QUITO, Aug 30 (Wire) - Ito met Roy. | LIMA/QUITO, Aug 30 (Wire) - | none",
        "ERIE, Pa. — Ito met Roy. | ERIE, Pa. — | none",
        "NEW YORK (AP) -- Ito met Roy. | NEW YORK (AP) -- | none",
      })
  void cuts_the_dateline_off(String paragraph, String dateline, String day) {
    String page = "Ito and Roy meet\n\n" + paragraph;
    Layout layout = Layout.of(page, 0);
    assertThat(regions(page))
        .isEqualTo("HEADLINE Ito and Roy meet\nDATELINE " + dateline + "\nBODY Ito met Roy.");
    assertThat(layout.date().map(Object::toString).orElse("none"))
        .isEqualTo(day == null ? "none" : day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ito - who met Roy in Lima - left on Friday.",
        "On Friday, Dec. 6 Ito met Roy.",
        "Friday, March 6 Ito met Roy.",
        "Nancy Berg (D-Calif.) met Roy.",
        "Ito (AP) said so.",
        "U.S. — Both — envoys met Roy.",
        "UN - Both envoys met Roy.",
        "AT least five people met Roy.",
        "Ito met Roy (Wire) - in Lima.",
        "A two-hour meeting — Roy's longest — ended.",
      })
  void takes_no_sentence_for_a_dateline(String paragraph) {
    assertThat(regions("Ito and Roy meet\n\n" + paragraph)).endsWith("\nBODY " + paragraph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-03-06 | 2020-03-06",
        "Friday, March 6th, 2020 | 2020-03-06",
        "Fri Mar 6, 2020 1: 28PM GMT | 2020-03-06",
        "FRIDAY 06 MARCH 2020 | 2020-03-06",
        "Fri Mar 06 2020, 14:58 hrs | 2020-03-06",
        "AFP, Friday 6 Mar 2020 | 2020-03-06",
        "Published on Mar 06, 2020 4:22 PM | 2020-03-06",
        "PERU, March 6, 2020 | 2020-03-06",
        "Xinhua | none",
        "Release Date: March 6, 2020 | none",
        "Ito died on March 6, 2020 | none",
        "February 30, 2020 | none",
        "March 6 | none",
      })
  void dates_the_page_by_a_line_that_says_nothing_else(String line, String day) {
    Layout layout = Layout.of("Ito and Roy meet in Lima\n" + line + "\n" + REPORT, 0);
    assertThat(layout.date().map(Object::toString).orElse("none")).isEqualTo(day);
    assertThat(layout.regions().stream().anyMatch(region -> region.kind() == RegionKind.DATELINE))
        .isEqualTo(!day.equals("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jo Roy",
        "By JO ROY",
        "By Jo Roy and Ada Lima, Daily Wire",
        "By Jo Roy, political correspondent",
        "By Jo de la Roy in Lima",
        "Jo Roy, Daily Wire",
        "(Reporting by Jo Roy; Editing by Ada Lima)",
        "Additional reporting by Jo Roy",
        "Jo Roy in Lima and Ada Ito in Quito contributed to this report.",
        "— With assistance by Jo Roy",
      })
  void finds_who_wrote_it(String byline) {
    assertThat(regions("Ito and Berg meet\n\n" + byline + "\n" + REPORT))
        .isEqualTo("HEADLINE Ito and Berg meet\nBYLINE " + byline + "\nBODY " + REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday both had left.",
        "By Friday",
        "By all accounts",
        "By then Ito had met Roy",
        "By Jo Roy's account they met twice.",
      })
  void takes_no_other_words_with_by_for_authors(String line) {
    assertThat(regions(REPORT + "\n" + line + "\n" + REPORT)).doesNotContain("BYLINE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In this photograph Ito meets Roy in Lima. | In this photograph Ito meets Roy in Lima. |",
        "FILE - In this Aug. 9, 2015 file photo Ito meets Roy. (Jo Berg/dpa via AP, file) | "
            + "FILE - In this Aug. 9, 2015 file photo Ito meets Roy. | (Jo Berg/dpa via AP, file)",
        "Ito meets Roy. (Photo by Jo Berg/Getty Images) | Ito meets Roy. | "
            + "(Photo by Jo Berg/Getty Images)",
        "Ito meets Roy in Lima. REUTERS/Jo Berg | Ito meets Roy in Lima. | REUTERS/Jo Berg",
        "Ito calls it “a success” JO BERG/PA | Ito calls it “a success” | JO BERG/PA",
        "Ito meets Roy in Lima ©Jo Berg (AFP) | Ito meets Roy in Lima | ©Jo Berg (AFP)",
        "Ito meets Roy. [Photo/Agencies] | Ito meets Roy. | [Photo/Agencies]",
        "Ito meets Roy in Lima. Photographer: Jo Berg/Bloomberg | Ito meets Roy in Lima. | "
            + "Photographer: Jo Berg/Bloomberg",
        "Ito meets Roy. (Jo Berg/The Daily Wire) | Ito meets Roy. | (Jo Berg/The Daily Wire)",
      })
  void cuts_the_credit_off_a_caption(String line, String caption, String credit) {
    String expected = credit == null ? "" : "\nBOILERPLATE " + credit;
    assertThat(regions(REPORT + "\n" + line + "\n" + REPORT))
        .isEqualTo("BODY " + REPORT + "\nCAPTION " + caption + expected + "\nBODY " + REPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Image caption Ito meets Roy | Image caption | Ito meets Roy",
        "EPA Ito meets Roy in the rain | EPA | Ito meets Roy in the rain",
        "CLOSE Ito and Roy have met in Lima. Wire | CLOSE | Ito and Roy have met in Lima. Wire",
      })
  void cuts_what_the_page_puts_before_a_caption(String line, String mark, String caption) {
    String page = REPORT + "\n" + line + "\n" + REPORT;
    assertThat(regions(page))
        .isEqualTo(
            "BODY "
                + REPORT
                + "\nBOILERPLATE "
                + mark
                + "\nCAPTION "
                + caption
                + "\nBODY "
                + REPORT);
  }

  @Test
  void takes_an_unended_line_between_sentences_for_a_caption() {
    String line = "The envoy of the island, Ada Lima, arrives with a folder at noon";
    assertThat(regions(below("Talks") + line + "\n" + REPORT)).contains("\nCAPTION " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A long road to peace",
        "TRADE DEFICITS",
        "'Will not quit'",
        "Is it reason for hope?",
        "- Leak 'a crime' -",
      })
  void finds_subheadings(String line) {
    assertThat(regions(below("Talks") + line + "\n" + REPORT)).contains("\nSUBHEADING " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both left at noon.",
        "- Both left at noon",
        "Island school: 26 killed",
        "The Daily Wire reported:",
        "“No comment,” Ito said",
      })
  void takes_no_entry_of_a_list_for_a_subheading(String line) {
    assertThat(regions(below("Talks") + line + "\n" + REPORT)).contains("\nBODY " + line);
  }
}
