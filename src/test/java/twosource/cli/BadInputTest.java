package twosource.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One bad file never stops the others; what could not be read makes exit status 2. */
class BadInputTest extends CommandLineFixture {

  private static final String TWENTY_MEGABYTES = "Ito met Roy. ".repeat(1_600_000);

  private static final String NOT_EVERYTHING =
      """
      error: not everything could be read
      1 of the files and paths, named above, had to be left out
      help: mend them or leave them out; all others were read
      """;

  /**
   * Runs a report over the bad path and over two good articles, which must be read all the same.
   */
  private String complaint(String bad) {
    writeDispute();
    Run run = run("report", bad, "@harbour", "--out", "@out");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith(NOT_EVERYTHING).doesNotContain("\tat ");
    assertThat(run.out()).contains("CONFLICT  length of meeting of Jo Ito and Ann Roy");
    assertThat(read("out/report.json")).contains("harbour/wire.txt");
    return run.err().substring(0, run.err().length() - NOT_EVERYTHING.length());
  }

  @Test
  void tells_of_a_path_that_does_not_exist() {
    assertThat(complaint("@nowhere.txt"))
        .isEqualTo("@nowhere.txt: does not exist; expected a file or a folder of articles\n");
  }

  @Test
  void tells_of_a_folder_without_articles() {
    write("pictures/a.png", "x");
    assertThat(complaint("@pictures"))
        .contains("@pictures: holds no article; expected files ending in .txt, .md, .html");
  }

  @Test
  void tells_of_an_empty_file() {
    write("a.txt", "");
    assertThat(complaint("@a.txt"))
        .isEqualTo("@a.txt: is empty; expected the text of an article\n");
  }

  @Test
  void tells_of_a_binary_file() {
    write("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
    assertThat(complaint("@a.txt")).contains("@a.txt: is ").contains("expected text in UTF-8");
  }

  @Test
  void tells_the_line_of_a_byte_that_is_no_utf_8() {
    write("a.txt", "Ito met Roy.\nThey ate cr\u0081pes.\n".getBytes(ISO_8859_1));
    assertThat(complaint("@a.txt")).startsWith("@a.txt:2: byte 24 (0x81) is no UTF-8");
  }

  @Test
  void tells_of_a_line_of_twenty_megabytes() {
    write("a.txt", TWENTY_MEGABYTES);
    assertThat(complaint("@a.txt"))
        .isEqualTo("@a.txt: is larger than 500000 bytes; expected one article, not an archive\n");
  }

  @Test
  void reads_on_past_a_date_that_is_none() {
    writeDispute();
    write("harbour/post.txt", "---\nsource: Post\npublished: 2024-02-31\n---\n" + TWO_HOURS);
    Run run = run("report", "@harbour", "--out", "@out", "--fail-on", "never");
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("@harbour/post.txt:3: ").contains("2024-02-31");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(read("out/report.json")).contains("harbour/post.txt");
  }

  @Test
  void says_that_there_is_nothing_to_read() {
    write("a.txt", "");
    Run run = run("facts", "@a.txt", "@nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            @nowhere: does not exist; expected a file or a folder of articles
            @a.txt: is empty; expected the text of an article
            error: there is no article to read
            none of the paths leads to an article that can be read
            help: name files or folders of articles; see the messages above for what was expected
            """);
  }

  @Test
  void outranks_findings_by_what_could_not_be_read() {
    writeDispute();
    assertThat(run("report", "@harbour", "@x", "--out", "@out", "--fail-on", "note").status())
        .isEqualTo(2);
  }
}
