package twosource.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import twosource.text.Metadata;
import twosource.text.Notice;

/**
 * Holds what a file says of an article, key by key; where a key is written twice, the first stands.
 *
 * @param path of the file that says it
 */
record WrittenMetadata(String path, List<MetadataField> fields) {

  private static final List<String> KNOWN =
      List.of("source", "published", "title", "url", "byline");
  private static final String EXPECTED = "expected " + String.join(", ", KNOWN);

  WrittenMetadata {
    fields = List.copyOf(fields);
  }

  static boolean isKnown(String key) {
    return KNOWN.contains(key);
  }

  /** Returns what to tell of a key that is not known. */
  static Notice unknown(String path, String key, int line) {
    return new Notice(path + ":" + line, "key \"" + key + "\" is not known; " + EXPECTED);
  }

  /**
   * Returns what the known keys say.
   *
   * @param article how a notice calls the article
   */
  Metadata metadata(String article, Consumer<Notice> notices) {
    return new Metadata(
        text("source", notices),
        published(article, notices),
        text("title", notices),
        text("url", notices),
        text("byline", notices),
        text("published", notice -> {}).flatMap(PublicationDay::momentOf));
  }

  private Optional<MetadataField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** Returns the value of a key; empty where it is not written, or blank, or no text. */
  private Optional<String> text(String key, Consumer<Notice> notices) {
    Optional<MetadataField> field = field(key);
    if (field.isPresent() && field.get().value().isEmpty()) {
      notices.accept(
          new Notice(
              path + ":" + field.get().line(),
              "key \"" + key + "\" holds a list or an object and is ignored; expected text"));
    }
    return field.flatMap(MetadataField::value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private Optional<LocalDate> published(String article, Consumer<Notice> notices) {
    Optional<String> written = text("published", notices);
    Optional<LocalDate> day = written.flatMap(PublicationDay::of);
    if (written.isPresent() && day.isEmpty()) {
      notices.accept(
          new Notice(
              path + ":" + field("published").orElseThrow().line(),
              String.format(
                  "published \"%s\" of %s is no date, so it goes on undated; %s",
                  written.get(), article, PublicationDay.EXPECTED)));
    }
    return day;
  }
}
