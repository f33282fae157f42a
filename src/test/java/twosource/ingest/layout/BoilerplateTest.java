package twosource.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

class BoilerplateTest {

  private static final String REPORT =
      "Ito met Roy in Lima for two hours on Friday, and both called the talks a success.";

  /** Returns what of a page is boilerplate, one region a line. */
  private static String boilerplate(String page) {
    return Layout.of(page, 0).regions().stream()
        .filter(region -> region.kind() == RegionKind.BOILERPLATE)
        .map(region -> region.span().in(page))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Share this article",
        "Scroll down for video",
        "(Image: Getty Images)",
        "Jo Berg / POOL / AFP via Getty Images",
        "Reuters",
        "Disclaimer: what you read here came by wire and was not edited",
        "Sign up for our morning newsletter",
        "Sign up for BREAKING NEWS Emails privacy policy",
        "Click here to read more",
        "Follow us on Twitter",
        "Follow Jo Roy on Twitter: @joroy",
        "Contact Jo Roy at jo@wire.example or 555-0100.",
        "Copyright 2020 Daily Wire. All rights reserved.",
        "Read more: Ito and Roy meet again",
        "More: Ito and Roy meet again",
        "[What Ito said to Roy]",
        "https://wire.example/story",
        "Read or Share this story: https://wire.example/abc",
        "Slideshow (25 Images)",
        "(Daily Wire 03/06/2020 page4)",
      })
  void leaves_out_lines_of_the_page(String line) {
    assertThat(boilerplate(REPORT + "\n" + line + "\n" + REPORT)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More people met Roy on Friday.",
        "More from the same island were hurt.",
        "Related companies paid $5 million.",
        "Copyright law kept the two busy for three hours.",
        "Share this burden, Ito told Roy.",
        "Follow the money, Ito told Roy, and look on Twitter.",
        "Contact was lost with the ship at noon.",
        "Photo finishes decided three of the races.",
        "Sign up by Friday, Ito told the 30 teachers.",
        "Reuters reported that five people were hurt.",
        "[Ito and Roy met for two hours.]",
        "Read more books, Roy said.",
        "Video of the meeting shows Ito leaving at noon.",
        "Five people were hurt, the wire said (AP).",
        "Advertisement revenue fell to $5 million.",
        "Comments by Ito lasted two hours.",
      })
  void keeps_sentences_that_begin_like_the_page(String line) {
    assertThat(boilerplate(REPORT + "\n" + line + "\n" + REPORT)).isEmpty();
  }

  @Test
  void leaves_out_a_list_of_links_at_the_end() {
    String links = "Read more:\nIto meets Roy again\nWhat became of Berg?";
    assertThat(boilerplate(REPORT + "\n" + links)).isEqualTo(links);
  }

  @Test
  void leaves_out_the_marker_alone_where_the_article_goes_on() {
    assertThat(boilerplate(REPORT + "\nRead more\nA new start\n" + REPORT)).isEqualTo("Read more");
  }

  @Test
  void leaves_out_the_comments() {
    String article = (REPORT + "\n").repeat(4);
    String comments = "Leave a Reply\nYour email address will not be published.\nI was there too.";
    assertThat(boilerplate(article + comments)).isEqualTo(comments);
  }

  @Test
  void keeps_the_article_below_a_button_that_leads_to_the_comments() {
    assertThat(boilerplate("Ito meets Roy\n\nLeave a comment\n" + (REPORT + "\n").repeat(5)))
        .isEqualTo("Leave a comment");
  }

  @Test
  void cuts_words_of_the_page_out_of_a_merged_paragraph() {
    String page =
        REPORT
            + " Image copyright AP Image caption Ito meets Roy "
            + REPORT
            + " (Photo: Jo Berg) "
            + REPORT
            + " Read or Share this story: https://wire.example/abc";
    assertThat(boilerplate(page))
        .isEqualTo(
            """
            Image copyright AP
            Image caption
            (Photo: Jo Berg)
            Read or Share this story: https://wire.example/abc""");
  }

  @Test
  void keeps_a_long_article_of_one_line_that_begins_with_a_marker() {
    String page = "Click here to subscribe. " + (REPORT + " ").repeat(20);
    assertThat(boilerplate(page)).isEmpty();
  }

  @Property(tries = 300)
  void keeps_regions_ordered_apart_and_trimmed(@ForAll("pages") String page) {
    int end = 0;
    for (Region region : Layout.of(page, 0).regions()) {
      Span span = region.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isLessThanOrEqualTo(page.length());
      assertThat(span.in(page)).isNotEmpty().isEqualTo(span.in(page).strip());
      end = span.end();
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            REPORT,
            "Read more",
            "LIMA — ",
            "\n",
            "\n\n",
            " ",
            "\r\n",
            "(Photo: Jo Berg)",
            "©",
            "/",
            "Image caption ",
            "AP ",
            "[",
            "]",
            "(",
            ")",
            "By Jo Roy",
            "March 6, 2020",
            "# ",
            "- ",
            "Leave a Reply",
            "\u00a0",
            "\ud83d\ude00",
            "\ud83d",
            "“",
            "”",
            ".",
            "CLOSE ",
            "Ito",
            "x")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n",
        "Read more\n",
        "(",
        "Photo ",
        "Click to share on ",
        "LIMA, ",
        "AP ",
        "( ",
        "Ito Roy\n",
        "Follow us ",
        "[",
        "A.",
        "Ito/",
        "- x ",
        "©",
        "Image copyright ",
        "1 ",
        "March ",
        "By Jo ",
        "# "
      })
  void takes_a_moment_for_a_page_that_repeats_anything(String part) {
    String page = part.repeat(400_000 / part.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Layout.of(page, 0));
  }
}
