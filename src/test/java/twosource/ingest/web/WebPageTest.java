package twosource.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twosource.ingest.draft.Draft;

/** Reads pages that are laid out as those of many outlets are, in words of our own. */
class WebPageTest {

  private static final String FIRST =
      "Ito met Roy in Lima on Tuesday, and the talks went on for two hours, officials said.";
  private static final String SECOND =
      "“We are not there yet,” said Berg, who spoke for Ito, before she left for the airport.";
  private static final String THIRD =
      "A third round, in which Lima is to take part as well, will begin on Friday, Roy told reporters.";
  private static final String TEASER =
      "Fire crews were called to the harbour at night, and one of the cranes fell, police said.";

  private static final String BODY =
      "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n<p>" + THIRD + "</p>\n";

  private static final List<String> BODY_READ =
      List.of("BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD);

  /** Returns the blocks, each with its kind. */
  private static List<String> read(String html) {
    return WebPage.read(html).blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .toList();
  }

  private static List<String> with(String... before) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(before), BODY_READ.stream())
        .toList();
  }

  @Test
  void reads_a_page_of_a_blogging_system() {
    String html =
        """
        <!doctype html><html><head><title>Ito and Roy meet in Lima &#8211; Daily Wire</title></head>
        <body class="post-template single has-sidebar comments-open tag-cookies">
        <header class="site-header"><a href="/">Daily Wire</a>
          <nav class="main-navigation"><ul><li><a href="/w">World</a><li><a href="/s">Sport</a></ul></nav>
        </header>
        <div id="page"><main id="main">
        <article id="post-77" class="post-77 type-post category-world tag-social-media">
          <header class="entry-header"><h1 class="entry-title">Ito and Roy meet in Lima</h1>
            <div class="entry-meta">Posted on <time class="entry-date" datetime="2024-05-14T10:00:00-05:00">May 14, 2024</time>
              by <span class="author vcard"><a href="/jo" rel="author">Jo Lima</a></span></div></header>
          <div class="entry-content">
          <figure class="wp-caption"><img src="a.jpg"><figcaption class="wp-caption-text">Ito in Lima on Monday.</figcaption></figure>
          %s
          <div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a>Facebook</a></li></ul></div>
          <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/x">Crane falls</a> %s</p></div>
          </div>
          <footer class="entry-footer">Filed under: <a href="/w">World</a></footer>
        </article>
        <div id="comments" class="comments-area"><h2>2 thoughts on “Ito and Roy meet”</h2>
          <ol class="comment-list"><li><p>%s</p></li><li><p>%s</p></li></ol></div>
        </main>
        <aside class="widget-area sidebar"><h2>Recent</h2><p>%s</p></aside></div>
        <footer class="site-footer">© Daily Wire, all rights reserved.</footer>
        </body></html>
        """
            .formatted(BODY, TEASER, TEASER.repeat(6), TEASER.repeat(4), TEASER);
    assertThat(read(html))
        .containsExactlyElementsOf(
            with("HEADLINE Ito and Roy meet in Lima", "CAPTION Ito in Lima on Monday."));
    assertThat(WebPage.read(html).details().published())
        .containsExactly("2024-05-14T10:00:00-05:00");
    assertThat(WebPage.read(html).details().byline()).contains("Jo Lima");
  }

  @Test
  void reads_an_accelerated_page() {
    String html =
        """
        <!doctype html><html amp><head><title>Ito and Roy meet in Lima</title>
        <link rel="canonical" href="https://wire.example/ito"></head><body>
        <amp-consent><p>%s</p></amp-consent>
        <amp-sidebar><ul><li><a>World</a></li></ul></amp-sidebar>
        <h1>Ito and Roy meet in Lima</h1>
        <amp-img src="a.jpg"></amp-img>
        <div class="caption">Ito in Lima.</div>
        %s
        <amp-ad>Buy it</amp-ad><amp-social-share></amp-social-share>
        <div class="amp-related"><a href="/x">Crane falls in the harbour at night</a></div>
        </body></html>
        """
            .formatted("We and our partners store cookies, and you may choose which.", BODY);
    assertThat(read(html))
        .containsExactlyElementsOf(
            with("HEADLINE Ito and Roy meet in Lima", "CAPTION Ito in Lima."));
    assertThat(WebPage.read(html).details().url()).contains("https://wire.example/ito");
  }

  @Test
  void reads_a_page_whose_paragraphs_stand_in_pieces() {
    String html =
        """
        <html><head><meta property="og:title" content="Ito and Roy meet in Lima"></head><body>
        <div class="nav-bar"><a>Home</a></div>
        <div class="story"><h1>Ito and Roy meet in Lima</h1>
        <h2 class="dek">Two hours, and no deal</h2>
        <div class="byline">By Jo Lima</div>
        <div class="article-body__content"><p>%s</p></div>
        <div class="ad-slot">Advertisement</div>
        <div class="article-body__content"><p>%s</p></div>
        <div class="newsletter-signup"><p>%s</p></div>
        <div class="article-body__content"><h3>What comes next</h3><p>%s</p></div>
        </div></body></html>
        """
            .formatted(
                FIRST + " " + FIRST,
                SECOND + " " + SECOND,
                "Sign up for our letter, which comes every morning, and read the news first.",
                THIRD + " " + THIRD);
    assertThat(read(html))
        .containsExactly(
            "HEADLINE Ito and Roy meet in Lima",
            "SUBHEADING Two hours, and no deal",
            "BYLINE By Jo Lima",
            "BODY " + FIRST + " " + FIRST,
            "BODY " + SECOND + " " + SECOND,
            "SUBHEADING What comes next",
            "BODY " + THIRD + " " + THIRD);
  }

  @Test
  void reads_an_old_page_laid_out_in_tables() {
    String html =
        """
        <html><head><title>Daily Wire: Ito and Roy meet in Lima</title></head><body bgcolor=white>
        <table width=100%%><tr><td><font size=2><a href=a>News</a> | <a href=b>Sport</a> | <a href=c>Weather</a></font></td></tr></table>
        <table><tr><td width=120><a href=d>Archive</a><br><a href=e>About us, and how to reach us</a></td>
        <td><font size=5><b>Ito and Roy meet in Lima</b></font><br><br>
        <font size=2>%s<br><br>%s<br>
        <br>%s</font></td></tr></table>
        <center>Copyright 1999 Daily Wire</center></body></html>
        """
            .formatted(FIRST, SECOND, THIRD);
    assertThat(read(html)).containsSubsequence(BODY_READ).doesNotContain("BODY Archive");
    assertThat(read(html).get(0)).endsWith("Ito and Roy meet in Lima");
  }

  @Test
  void reads_a_live_report_whole() {
    String post =
        "<article class='post'><h2>%s</h2><time datetime='2024-05-14T1%d:00Z'>1%d:00</time>"
            + "<p>%s</p><p>%s</p></article>";
    String html =
        "<html><body><main><h1>Live: Ito and Roy meet in Lima</h1>"
            + post.formatted("Talks end", 2, 2, FIRST + " " + FIRST, SECOND + " " + SECOND)
            + post.formatted("Talks begin", 0, 0, THIRD + " " + THIRD, FIRST + " " + THIRD)
            + "</main><div class='more-stories'><p>"
            + TEASER
            + "</p></div></body></html>";
    assertThat(read(html))
        .startsWith("HEADLINE Live: Ito and Roy meet in Lima", "SUBHEADING Talks end")
        .contains("BODY " + FIRST + " " + FIRST, "BODY " + THIRD + " " + THIRD)
        .doesNotContain("BODY " + TEASER);
  }

  @Test
  void reads_the_first_of_articles_that_scrolling_put_below_each_other() {
    String article = "<article><h1>%s</h1><div class='text'>%s</div></article>";
    String html =
        "<html><head><meta property='og:title' content='Ito and Roy meet in Lima'></head><body>"
            + article.formatted("Ito and Roy meet in Lima", BODY)
            + article.formatted("Crane falls in the harbour", "<p>" + TEASER.repeat(5) + "</p>")
            + "</body></html>";
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
  }

  @Test
  void leaves_comments_out_that_are_longer_than_the_article() {
    String comment = "<div class='comment'><p>" + TEASER.repeat(4) + "</p></div>";
    String html =
        "<html><body><div id='story'><h1>Ito and Roy meet in Lima</h1>"
            + BODY
            + "</div><section id='comments'>"
            + comment.repeat(40)
            + "</section></body></html>";
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
  }

  @Test
  void leaves_a_list_of_a_thousand_links_out() {
    String link = "<li><a href='/x'>" + TEASER + "</a> <span>3 hours ago</span></li>";
    String html =
        "<html><body><div><h1>Ito and Roy meet in Lima</h1>"
            + BODY
            + "</div><ul>"
            + link.repeat(1000)
            + "</ul></body></html>";
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
  }

  @Test
  void leaves_out_what_no_reader_sees() {
    String html =
        "<html><body><article><h1>Ito and Roy meet in Lima</h1>"
            + BODY
            + "<p style='display: none'>Hidden.</p><p hidden>Hidden.</p><noscript>Hidden.</noscript>"
            + "<p aria-hidden=true>Hidden.</p><script>alert('Hidden.')</script>"
            + "<span class='sr-only'>Hidden.</span><template>Hidden.</template></article>";
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
  }

  @Test
  void keeps_a_page_whose_form_or_sidebar_holds_all_of_it() {
    String html =
        "<html><body><form id='aspnetForm'><div class='sidebar-layout'><h1>Ito and Roy meet in Lima"
            + "</h1>"
            + BODY
            + "</div></form></body></html>";
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
  }

  @Test
  void takes_the_text_from_metadata_where_the_page_shows_none() {
    String html =
        """
        <html><head><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ito and Roy meet in Lima",
         "articleBody": "%s\\n\\n%s\\n%s"}</script></head>
        <body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>
        """
            .formatted(FIRST, SECOND, THIRD);
    Draft draft = WebPage.read(html);
    assertThat(read(html)).containsExactlyElementsOf(with("HEADLINE Ito and Roy meet in Lima"));
    assertThat(draft.remarks())
        .containsExactly(
            "shows less of its article than its metadata (JSON-LD) hold, which are read");
  }

  @Test
  void says_of_a_stub_that_the_rest_is_to_be_paid_for() {
    String html =
        """
        <html><head><script type="application/ld+json">
        {"@type": ["NewsArticle"], "headline": "Ito and Roy meet in Lima", "isAccessibleForFree": "False"}
        </script></head><body><article><h1>Ito and Roy meet in Lima</h1><p>%s</p>
        <div class="subscribe-wall"><p>Subscribe to go on, and get the first month for nothing.</p></div>
        </article></body></html>
        """
            .formatted(FIRST);
    assertThat(read(html)).containsExactly("HEADLINE Ito and Roy meet in Lima", "BODY " + FIRST);
    assertThat(WebPage.read(html).remarks())
        .containsExactly("shows 17 words of an article that is to be paid for");
  }

  @Test
  void reads_nothing_from_a_page_that_holds_nothing() {
    assertThat(read("")).isEmpty();
    assertThat(read("<html><body></body></html>")).isEmpty();
    assertThat(read("<html><frameset><frame src=a></frameset></html>")).isEmpty();
  }

  @Test
  void prefers_metadata_in_the_order_of_their_trust() {
    String html =
        """
        <html><head><title>Ito | Daily Wire</title>
        <meta property="og:site_name" content="wire.example">
        <meta property="og:title" content="Ito and Roy meet">
        <meta property="article:published_time" content="2024-05-15T08:00:00Z">
        <meta name="author" content="The desk">
        <script type="application/ld+json">broken {</script>
        <script type="application/ld+json">
        {"@graph": [{"@type": "Organization", "@id": "#org", "name": "Daily Wire"},
                    {"@type": "NewsArticle", "headline": "Ito &amp; Roy meet", "publisher": {"@id": "#org"},
                     "datePublished": "2024-05-14T10:00:00-05:00",
                     "author": [{"name": "Jo Lima"}, {"name": "Al Berg"}],
                     "mainEntityOfPage": {"@id": "https://wire.example/ito"}}]}
        </script></head><body><article>%s</article></body></html>
        """
            .formatted(BODY);
    assertThat(WebPage.read(html).details())
        .isEqualTo(
            new twosource.ingest.draft.Details(
                Optional.of("Daily Wire"),
                List.of("2024-05-14T10:00:00-05:00", "2024-05-15T08:00:00Z"),
                Optional.of("Ito & Roy meet"),
                Optional.of("https://wire.example/ito"),
                Optional.of("Jo Lima, Al Berg")));
  }
}
