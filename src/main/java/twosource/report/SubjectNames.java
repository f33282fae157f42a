package twosource.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.rule.Frame;
import twosource.value.ClauseSubject;
import twosource.value.Granularity;
import twosource.value.Label;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.PartyKind;
import twosource.value.Sameness;
import twosource.value.TimeInterval;
import twosource.value.Value;
import twosource.value.Wording;

/**
 * Puts a subject into a few words: {@code meeting of Jo Ito and Ann Roy, 2025-12-04}, the first
 * words of a quotation, the name of who holds an office.
 */
public final class SubjectNames {

  private static final int MOST_PARTIES = 3;
  private static final int MOST_WORDS = 8;

  private static final Set<String> OWNING =
      Set.of("our", "my", "your", "his", "her", "its", "their");

  private SubjectNames() {}

  public static String of(Frame frame, Subject subject) {
    return switch (frame.triggers().kind()) {
      case QUOTATIONS -> quotation(subject).orElse(frame.name());
      case CLAUSES -> clause(subject).orElse(frame.name());
      case OFFICES, PEOPLE -> parties(frame, subject, 1).orElse(frame.name());
      case WORDS ->
          label(subject).or(() -> described(frame, subject)).orElse(frame.name())
              + parties(frame, subject, MOST_PARTIES).map(names -> " of " + names).orElse("")
              + day(subject).map(day -> ", " + day).orElse("");
    };
  }

  /** Returns the first words of the longest quotation, as they were printed. */
  private static Optional<String> quotation(Subject subject) {
    return claims(subject)
        .filter(claim -> claim.value() instanceof Wording)
        .map(claim -> Excerpt.oneLine(claim.claim().evidence().text()).strip())
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .map(words -> "\"" + firstWords(withoutEnd(words)) + "\"");
  }

  /** Leaves out the mark that belongs to the sentence around the quotation. */
  private static String withoutEnd(String words) {
    return words.endsWith(",") || words.endsWith(".")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private static String firstWords(String text) {
    String[] words = text.split(" ", MOST_WORDS + 1);
    return words.length <= MOST_WORDS
        ? text
        : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " ...";
  }

  /** Returns the words that most clauses share, those that tell most first. */
  private static Optional<String> clause(Subject subject) {
    return claims(subject)
        .map(BoundClaim::value)
        .filter(ClauseSubject.class::isInstance)
        .map(value -> ((ClauseSubject) value).label())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static Optional<String> label(Subject subject) {
    return mostFrequent(claims(subject).map(BoundClaim::value).filter(Label.class::isInstance))
        .map(Value::print);
  }

  /** Returns the words in which a thing without any name is described: its own phrase. */
  private static Optional<String> described(Frame frame, Subject subject) {
    if (!known(frame, subject).isEmpty()) {
      return Optional.empty();
    }
    return needed(frame, subject)
        .filter(claim -> claim.value() instanceof Parties)
        .map(claim -> Excerpt.oneLine(claim.claim().evidence().text()))
        .filter(text -> text.toLowerCase(Locale.ROOT).endsWith(frame.name()))
        .min(
            Comparator.comparing(SubjectNames::isOfPronoun)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .map(text -> text.startsWith("The ") ? "the " + text.substring("The ".length()) : text);
  }

  /** Tells whether only a pronoun says whose a thing is, which means nothing to readers. */
  private static boolean isOfPronoun(String text) {
    return OWNING.contains(text.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  private static Stream<BoundClaim> needed(Frame frame, Subject subject) {
    return claims(subject).filter(claim -> frame.same().needs().contains(claim.role()));
  }

  /** Returns the parties that are named most often for a role by which the subject is known. */
  private static Optional<String> parties(Frame frame, Subject subject, int most) {
    List<NamedParty> known = known(frame, subject);
    List<String> names = known.stream().limit(most).map(NamedParty::name).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(names, most > 1 && known.size() > names.size()));
  }

  /** Returns each named party once, by its fullest name, people first. */
  private static List<NamedParty> known(Frame frame, Subject subject) {
    Map<NamedParty, Integer> counts = new LinkedHashMap<>();
    needed(frame, subject)
        .map(BoundClaim::value)
        .filter(Parties.class::isInstance)
        .flatMap(value -> ((Parties) value).members().stream())
        .filter(NamedParty.class::isInstance)
        .forEach(party -> counts.merge((NamedParty) party, 1, Integer::sum));
    List<NamedParty> known = new ArrayList<>();
    counts.keySet().stream()
        .sorted(
            Comparator.comparing((NamedParty party) -> party.kind() != PartyKind.PERSON)
                .thenComparing(party -> -counts.getOrDefault(party, 0)))
        .forEach(party -> add(known, party));
    return known;
  }

  private static void add(List<NamedParty> known, NamedParty party) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).samenessTo(party) != Sameness.DIFFERENT) {
        if (party.name().length() > known.get(i).name().length()) {
          known.set(i, party);
        }
        return;
      }
    }
    known.add(party);
  }

  private static String joined(List<String> names, boolean others) {
    List<String> parts = new ArrayList<>(names);
    if (others) {
      parts.add("others");
    }
    String last = parts.remove(parts.size() - 1);
    return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
  }

  private static Optional<String> day(Subject subject) {
    Stream<Value> days =
        claims(subject)
            .map(BoundClaim::value)
            .filter(TimeInterval.class::isInstance)
            .map(TimeInterval.class::cast)
            .filter(time -> time.granularity().compareTo(Granularity.DAY) <= 0)
            .map(time -> TimeInterval.ofDay(time.start().toLocalDate()));
    return mostFrequent(days).map(Value::print);
  }

  /** Returns the value that occurs most often, the first printed of several such. */
  private static Optional<Value> mostFrequent(Stream<? extends Value> values) {
    Map<Value, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Value, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().print()))
        .map(Map.Entry::getKey);
  }

  private static Stream<BoundClaim> claims(Subject subject) {
    return subject.things().stream().flatMap(thing -> thing.claims().stream());
  }
}
