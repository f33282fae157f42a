package twosource.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import twosource.text.Metadata;
import twosource.text.Notice;

/** Turns written keys into the metadata of an article, and tells of what it cannot use. */
final class MetadataKeys {

  static final List<String> KNOWN = List.of("source", "published", "title", "url", "byline");

  static final String EXPECTED = "expected " + String.join(", ", KNOWN);

  private MetadataKeys() {}

  static boolean isKnown(MetadataField field) {
    return KNOWN.contains(field.key());
  }

  /**
   * Returns what the known keys say; where a key is written twice, the first stands.
   *
   * @param where the path of the file that holds the keys
   * @param article how to call the article in a notice
   */
  static Metadata read(
      List<MetadataField> fields, String where, String article, Consumer<Notice> notices) {
    Map<String, String> values =
        fields.stream()
            .filter(field -> field.value().isPresent())
            .collect(
                Collectors.toMap(
                    MetadataField::key,
                    field -> field.value().orElseThrow().strip(),
                    (first, second) -> first,
                    TreeMap::new));
    return new Metadata(
        text(values, "source"),
        published(fields, where, article, notices),
        text(values, "title"),
        text(values, "url"),
        text(values, "byline"),
        Optional.ofNullable(values.get("published")).flatMap(PublicationDay::momentOf));
  }

  private static Optional<String> text(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private static Optional<LocalDate> published(
      List<MetadataField> fields, String where, String article, Consumer<Notice> notices) {
    Optional<MetadataField> written =
        fields.stream().filter(field -> field.key().equals("published")).findFirst();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String value = written.get().value().orElse("");
    Optional<LocalDate> day = PublicationDay.of(value);
    if (day.isEmpty()) {
      notices.accept(
          new Notice(
              where + ":" + written.get().line(),
              "published \""
                  + value
                  + "\" of "
                  + article
                  + " is no date, so it goes on undated; "
                  + PublicationDay.EXPECTED));
    }
    return day;
  }
}
