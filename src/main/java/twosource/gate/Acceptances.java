package twosource.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.text.Article;
import twosource.yaml.WrongFileException;
import twosource.yaml.YamlNode;
import twosource.yaml.YamlText;

/**
 * Holds the disputes that somebody has accepted, as their file lists them.
 *
 * @param file as the user would name it
 */
public record Acceptances(String file, List<Entry> entries) {

  /** Accepts nothing. */
  public static final Acceptances NONE = new Acceptances("", List.of());

  private static final String WHAT = "a list of accepted disputes";

  public Acceptances {
    entries = List.copyOf(entries);
  }

  /**
   * Holds an acceptance with its place.
   *
   * @param line on which it begins, from 1
   */
  public record Entry(Acceptance acceptance, int line) {}

  /**
   * Reads the file of accepted disputes.
   *
   * @param file as the user would name it
   * @throws WrongFileException where the text is none
   */
  public static Acceptances parse(String file, String text) {
    YamlNode list =
        new YamlText(file, text).parse(WHAT).fields(WHAT, "accepted").required("accepted");
    List<Entry> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    if (!(list.isScalar() && list.text(WHAT).isEmpty())) {
      for (YamlNode item : list.list(WHAT)) {
        Entry entry = new Entry(acceptance(item), item.line());
        if (!known.add(entry.acceptance().fingerprint())) {
          throw item.wrong("the fingerprint stands twice; expected each dispute once");
        }
        entries.add(entry);
      }
    }
    return new Acceptances(file, entries);
  }

  private static Acceptance acceptance(YamlNode item) {
    YamlNode.Fields fields =
        item.fields(
            "an accepted dispute",
            "fingerprint",
            "dispute",
            "values",
            "articles",
            "reason",
            "until");
    YamlNode reason = fields.required("reason");
    if (reason.text("a reason").isBlank()) {
      throw reason.wrong("expected a reason, found nothing");
    }
    return new Acceptance(
        fingerprint(fields.required("fingerprint")),
        fields.get("dispute").map(node -> node.text("a title")).orElse(""),
        fields.texts("values"),
        fields.texts("articles"),
        reason.text("a reason"),
        fields.get("until").map(Acceptances::day));
  }

  static String fingerprint(YamlNode node) {
    String text = node.text("a fingerprint");
    if (text.length() != 16 || !text.chars().allMatch(Acceptances::isHexDigit)) {
      throw node.wrong("expected a fingerprint of 16 digits from 0 to f, found '" + text + "'");
    }
    return text;
  }

  private static boolean isHexDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  private static LocalDate day(YamlNode node) {
    try {
      return LocalDate.parse(node.text("a day"));
    } catch (DateTimeParseException e) {
      throw node.wrong("expected a day such as 2026-03-31, found '" + node.text("a day") + "'");
    }
  }

  Optional<Acceptance> of(Finding finding) {
    return entries.stream()
        .map(Entry::acceptance)
        .filter(given -> finding.fingerprints().contains(given.fingerprint()))
        .findFirst();
  }

  /** Returns the entries that do nothing any more. */
  List<StaleAcceptance> stale(Check check, Gate gate, Surroundings surroundings) {
    Set<String> read = check.articles().stream().map(Article::path).collect(Collectors.toSet());
    Set<String> present =
        check.findings().stream()
            .flatMap(finding -> finding.fingerprints().stream())
            .collect(Collectors.toSet());
    List<StaleAcceptance> stale = new ArrayList<>();
    for (Entry entry : entries) {
      Acceptance given = entry.acceptance();
      if (given.until().isPresent() && given.isOver(surroundings.today())) {
        stale.add(stale(entry, StaleAcceptance.Cause.EXPIRED, gate));
      } else if (!present.contains(given.fingerprint())
          && given.articles().stream()
              .allMatch(path -> read.contains(path) || !surroundings.exists(path))) {
        stale.add(stale(entry, StaleAcceptance.Cause.UNUSED, gate));
      }
    }
    return stale;
  }

  private StaleAcceptance stale(Entry entry, StaleAcceptance.Cause cause, Gate gate) {
    return new StaleAcceptance(
        file, entry.line(), entry.acceptance(), cause, gate.isReachedBy(StaleAcceptance.SEVERITY));
  }
}
