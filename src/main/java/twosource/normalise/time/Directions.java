package twosource.normalise.time;

import java.util.Optional;
import twosource.normalise.Words;
import twosource.value.Direction;

/** Reads "last", "next" and "this" before a weekday, a month or a weekend. */
final class Directions {

  private Directions() {}

  /** Returns the side that a word names; for "this" {@link Direction#NEAREST}. */
  static Optional<Direction> stated(Words words, int at) {
    return switch (words.get(at).key()) {
      case "last", "past" -> Optional.of(Direction.LAST);
      case "next", "coming" -> Optional.of(Direction.NEXT);
      case "this" -> Optional.of(Direction.NEAREST);
      default -> Optional.empty();
    };
  }
}
