package twosource.mutate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.value.Office;
import twosource.value.Parties;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.TimeInterval;
import twosource.value.Value;
import twosource.value.Wording;

/** Makes changes of what a stretch of an article claims. */
final class Mutator {

  private final long seed;

  Mutator(long seed) {
    this.seed = seed;
  }

  /** Returns changes of the article's text, in the order in which they are to be tried. */
  List<Change> changes(Candidate candidate) {
    Dice dice = new Dice(seed, candidate.label());
    Set<Change> changes = new LinkedHashSet<>();
    for (Candidate.Stated stated : candidate.stated()) {
      changer(stated.claim().value())
          .ifPresent(
              changer ->
                  changes.addAll(changer.changes(candidate.words(), stated.claim().value(), dice)));
    }
    List<Change> moved = new ArrayList<>();
    changes.forEach(change -> moved.add(change.in(candidate.article().text(), candidate.spans())));
    return dice.shuffled(moved);
  }

  private static Optional<Changer> changer(Value value) {
    if (value instanceof Quantity) {
      return Optional.of(new NumberChanger());
    }
    if (value instanceof TimeInterval) {
      return Optional.of(new DayChanger());
    }
    if (value instanceof Place) {
      return Optional.of(new PlaceChanger());
    }
    if (value instanceof Parties) {
      return Optional.of(new NameChanger());
    }
    if (value instanceof Office) {
      return Optional.of(new OfficeChanger());
    }
    return value instanceof Wording ? Optional.of(new WordChanger()) : Optional.empty();
  }
}
