package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.Words;
import twosource.normalise.time.Phrasebook.Found;

/** Finds every time expression of a sentence, as {@code time-phrases.txt} lists them. */
final class TimeReader {

  private final Phrasebook phrases;

  TimeReader() {
    CalendarWords calendar = new CalendarWords();
    DayParts dayParts = new DayParts();
    this.phrases =
        PhraseFile.read(
            new Terms(calendar, dayParts).all(), new Meanings(new TenseReader(), dayParts));
  }

  /** Returns the expressions in order; no two share a token. */
  List<Found> read(Words words) {
    Scan scan = new Scan(words);
    List<Found> all = new ArrayList<>();
    int at = 0;
    int token = -1;
    while (at < words.size()) {
      boolean taken = words.get(at).token() == token;
      Optional<Found> found = taken ? Optional.empty() : phrases.at(scan, at);
      int last = token;
      found.filter(f -> words.get(f.start()).token() > last).ifPresent(all::add);
      at = found.map(Found::end).orElse(at + 1);
      token = found.isPresent() ? words.get(at - 1).token() : token;
    }
    return all;
  }
}
