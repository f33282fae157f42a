package twosource.compare;

import java.util.Optional;
import twosource.rule.Comparison;

/** Gives the comparator that a rule asks for. */
final class Comparators {

  private Comparators() {}

  /** Returns the comparator; none where the rule compares nothing. */
  static Optional<ValueComparator> of(Comparison comparison) {
    return switch (comparison.by()) {
      case NONE -> Optional.empty();
      case RANGE -> Optional.of(new RangeComparator(comparison));
      case INTERVAL -> Optional.of(new IntervalComparator(false));
      case DAY -> Optional.of(new IntervalComparator(true));
      case CONTAINMENT -> Optional.of(new PlaceComparator());
      case SET -> Optional.of(new PartiesComparator(comparison));
      case OFFICE -> Optional.of(new OfficeComparator());
      case CHOICE -> Optional.of(new ChoiceComparator());
      case WORDS -> Optional.of(new WordingComparator());
      case SPEAKER -> Optional.of(new SpeakerComparator());
    };
  }
}
