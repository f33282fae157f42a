package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCommandTest extends CommandLineFixture {

  @Test
  void prints_what_was_read_of_a_page_and_where() {
    write(
        "a.html",
        """
        <html><head><meta property="og:site_name" content="Wire">
        <link rel="canonical" href="https://wire.example/7"></head><body><nav><a>Home</a></nav>
        <article><h1>Ito and Roy meet</h1><time datetime="2024-05-14T10:00:00-05:00"></time>
        <p>Ito met Roy in Lima on Tuesday, and the talks went on for two hours.</p>
        <figcaption>Ito in Lima.</figcaption></article></body></html>
        """);
    Run run = run("text", "@a.html");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            @a.html [source] Wire
            @a.html [published] 2024-05-14
            @a.html [moment] 2024-05-14T15:00:00Z
            @a.html [url] https://wire.example/7
            @a.html [form] is read as a web page
            @a.html:1 [headline] Ito and Roy meet
            @a.html:3 [body] Ito met Roy in Lima on Tuesday, and the talks went on for two hours.
            @a.html:5 [caption] Ito in Lima.
            """);
  }

  @Test
  void fails_where_nothing_can_be_read() {
    write("a.html", "<html><body></body></html>");
    Run run = run("text", "@a.html");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("@a.html: holds no text of an article; expected some sentences\n");
  }
}
