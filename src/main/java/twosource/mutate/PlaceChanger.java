package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.text.Span;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;
import twosource.value.Value;

/** Changes the name of a place to that of another one of its level. */
final class PlaceChanger implements Changer {

  private static final Set<String> NO_NAMES = Set.of("The", "In", "At", "On", "Near", "A");

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    for (Span run : Runs.joined(words, PlaceChanger::isName)) {
      for (String after : Substitutes.row(row((Place) value))) {
        changes.add(new Change(MutationKind.PLACE, run, run.in(words), after));
      }
    }
    return changes;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !NO_NAMES.contains(word);
  }

  private static String row(Place place) {
    return switch (place.innermost().map(PlaceStep::level).orElse(PlaceLevel.CITY)) {
      case CONTINENT, COUNTRY, AREA -> "country";
      case DIVISION, DISTRICT -> "division";
      case CITY, QUARTER -> "city";
      case VENUE, ROOM -> "venue";
    };
  }
}
