package twosource.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.layout.Layout;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Notice;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/**
 * Lays drafts out: their blocks become the article's text, with an empty line between any two.
 *
 * <p>What the folder says of a file stands over what the file says of itself: whoever wrote it
 * could not mend the file.
 */
final class DraftLayout {

  private static final String BETWEEN = "\n\n";
  private static final int FEWEST_LETTERS = 20;

  private final ArticleFile file;
  private final String form;

  /**
   * Prepares to lay the drafts of a file out.
   *
   * @param form completes the sentence "the file is read as …"
   */
  DraftLayout(ArticleFile file, String form) {
    this.file = file;
    this.form = form;
  }

  /**
   * Returns the article of a draft.
   *
   * @param path of the article, which is that of the file and what tells it from others in it
   * @param encoding what is to be told of it
   * @throws UnreadableArticleException where the draft holds too much text or none
   */
  Article article(String path, Draft draft, Optional<Notice> encoding)
      throws UnreadableArticleException {
    StringBuilder text = new StringBuilder();
    List<Region> told = new ArrayList<>();
    for (Block block : draft.headed().blocks()) {
      text.append(text.length() == 0 ? "" : BETWEEN).append(block.text());
      if (block.kind() != RegionKind.BODY) {
        Span span = new Span(text.length() - block.text().length(), text.length());
        told.add(new Region(block.kind(), span));
      }
    }
    Layout layout = Layout.of(text.toString(), told);
    refuse(text, layout);
    List<Notice> notices = new ArrayList<>(file.notices());
    encoding.ifPresent(notices::add);
    Metadata metadata = file.metadata().or(metadata(path, draft.details(), notices));
    notices.add(Notice.aside(path, "is read as " + form));
    draft.remarks().forEach(remark -> notices.add(Notice.aside(path, remark)));
    return new Article(
        path,
        SourceName.of(file, metadata),
        text.toString(),
        metadata,
        layout.date(),
        layout.regions(),
        notices);
  }

  private static void refuse(CharSequence text, Layout layout) throws UnreadableArticleException {
    if (text.length() > PlainTextReader.MOST_BYTES) {
      throw new UnreadableArticleException(
          "holds more than "
              + PlainTextReader.MOST_BYTES
              + " characters of text; expected one article, not an archive");
    }
    long letters =
        layout.regions().stream()
            .filter(region -> region.kind() == RegionKind.BODY)
            .flatMapToInt(region -> region.span().in(text.toString()).codePoints())
            .filter(Character::isLetterOrDigit)
            .count();
    if (letters < FEWEST_LETTERS) {
      throw new NoArticleException("holds no text of an article; expected some sentences");
    }
  }

  private Metadata metadata(String path, Details details, List<Notice> notices) {
    List<String> stated = details.published();
    Optional<LocalDate> day = first(stated).flatMap(PublicationDay::of);
    if (day.isEmpty() && !stated.isEmpty() && file.metadata().published().isEmpty()) {
      notices.add(
          new Notice(
              path,
              "published \""
                  + stated.get(0)
                  + "\" is no date, so it goes on undated; "
                  + PublicationDay.EXPECTED));
    }
    Optional<Instant> moment = first(stated).flatMap(PublicationDay::momentOf);
    return new Metadata(
        details.source(), day, details.title(), details.url(), details.byline(), moment);
  }

  /** Returns the first statement that is a date, one with a time of day and a zone first. */
  private static Optional<String> first(List<String> stated) {
    Optional<String> day =
        stated.stream().filter(text -> PublicationDay.of(text).isPresent()).findFirst();
    Optional<LocalDate> trusted = day.flatMap(PublicationDay::of);
    return stated.stream()
        .filter(text -> PublicationDay.momentOf(text).isPresent())
        .filter(text -> PublicationDay.of(text).equals(trusted))
        .findFirst()
        .or(() -> day);
  }
}
