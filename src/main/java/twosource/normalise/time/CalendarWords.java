package twosource.normalise.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.PhraseTable;
import twosource.normalise.Words;
import twosource.text.Name;
import twosource.text.NameKind;

/** Tells weekdays and months from the names, verbs and short words that look like them. */
final class CalendarWords {

  /** Holds a word's calendar number and how sure it is to mean it. */
  private record Entry(int number, String form) {
    static Entry of(List<String> columns) {
      return new Entry(Integer.parseInt(columns.get(0)), columns.get(1));
    }

    boolean isFull() {
      return form.equals("full");
    }
  }

  private final PhraseTable<Entry> weekdays = PhraseTable.read("weekdays.txt", Entry::of);
  private final PhraseTable<Entry> months = PhraseTable.read("months.txt", Entry::of);
  private final PhraseTable<Boolean> namedDays = PhraseTable.words("named-day-words.txt");

  /** Returns the names of weekdays and months, short ones too. */
  Set<String> openers() {
    Set<String> openers = new TreeSet<>(weekdays.openers());
    openers.addAll(months.openers());
    return openers;
  }

  /** Returns the weekday that a word writes in full: "Tuesday", not "Tue". */
  Optional<DayOfWeek> weekday(Words words, int at) {
    return weekdays
        .of(words.get(at).key())
        .filter(entry -> entry.isFull() && isDay(words, at))
        .map(entry -> DayOfWeek.of(entry.number()));
  }

  /** Returns the weekday of "every Tuesday" and, with the plural's ending, of "on Tuesdays". */
  Optional<DayOfWeek> weekdayName(Words words, int at, String ending) {
    String key = words.get(at).key();
    return Optional.of(key)
        .filter(name -> name.endsWith(ending) && words.get(at).isCapitalised())
        .flatMap(name -> weekdays.of(name.substring(0, name.length() - ending.length())))
        .filter(Entry::isFull)
        .map(entry -> DayOfWeek.of(entry.number()));
  }

  /** Returns the weekdays in the plural. */
  Set<String> pluralOpeners() {
    Set<String> plurals = new TreeSet<>();
    weekdays.openers().forEach(name -> plurals.add(name + "s"));
    return plurals;
  }

  /** Tells whether a word is a weekday, written in full or cut short, as before a date. */
  boolean isWeekdayBeforeDate(Words words, int at) {
    return weekdays.has(words, at) && words.get(at).isCapitalised();
  }

  /** Returns the month that a word beside a day or a year means: "Dec.", "May". */
  Optional<Month> monthInDate(Words words, int at) {
    return months
        .of(words.get(at).key())
        .filter(entry -> words.get(at).isCapitalised())
        .map(entry -> Month.of(entry.number()));
  }

  /** Returns the month that a word by itself means; "May" and "March" only after a preposition. */
  Optional<Month> monthAlone(Words words, int at) {
    return months
        .of(words.get(at).key())
        .filter(entry -> words.get(at).isCapitalised() && !isPartOfName(words, at))
        .filter(entry -> !isPerson(words, at))
        .filter(entry -> entry.isFull() || (isOtherMeaning(entry) && followsPreposition(words, at)))
        .map(entry -> Month.of(entry.number()));
  }

  private static boolean isOtherMeaning(Entry entry) {
    return entry.form().equals("other-meaning");
  }

  /** Tells "from May" from "from May's office". */
  private static boolean followsPreposition(Words words, int at) {
    return !words.is(at + 1, "'")
        && words.is(
            at - 1, "in", "since", "until", "till", "by", "from", "during", "of", "last", "next",
            "this", "early", "late", "through", "before", "after", "-", "to", "and");
  }

  /** Tells "Tuesday" from "Good Friday", "The Sunday Times", "every Tuesday", "Monday nights". */
  private boolean isDay(Words words, int at) {
    return words.get(at).isCapitalised()
        && !namedDays.has(words, at - 1)
        && !words.is(at + 1, "mornings", "afternoons", "evenings", "nights")
        && !isPartOfName(words, at);
  }

  private static boolean isPerson(Words words, int at) {
    int token = words.get(at).token();
    return words.sentence().names().stream()
        .anyMatch(name -> name.kind() == NameKind.PERSON && name.tokens().contains(token));
  }

  private static boolean isPartOfName(Words words, int at) {
    int token = words.get(at).token();
    for (Name name : words.sentence().names()) {
      // A day after a place is taken for part of its name now and then: "in Lima Wednesday".
      boolean longer = name.tokens().contains(token) && token < name.tokens().to() - 1;
      if (longer && name.kind() != NameKind.LOCATION) {
        return true;
      }
    }
    return false;
  }
}
