package twosource.normalise.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import twosource.value.Bearing;

/** Reads how far and in which direction from a place something lies. */
final class PlaceDistances {

  /** Holds a bearing and the token after its preposition. */
  record Measure(Bearing bearing, int end) {}

  private static final double KM_PER_MILE = 1.609344;

  private static final Map<String, Double> UNITS =
      Map.of(
          "mile", KM_PER_MILE,
          "miles", KM_PER_MILE,
          "mi", KM_PER_MILE,
          "km", 1.0,
          "kms", 1.0,
          "kilometer", 1.0,
          "kilometers", 1.0,
          "kilometre", 1.0,
          "kilometres", 1.0);

  private static final List<String> DIRECTIONS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Set<String> FROM = Set.of("of", "from", "outside", "off");

  private final PlaceWords words;

  PlaceDistances(PlaceWords words) {
    this.words = words;
  }

  /** Reads "30 miles south of", "55 km (34 miles) from", "north of". */
  Optional<Measure> at(int from) {
    OptionalDouble km = kilometres(from);
    int direction = km.isPresent() ? skipBracket(unitEnd(from)) : from;
    direction = words(direction, "to", "the") ? direction + 2 : direction;
    OptionalDouble degrees = degrees(text(direction));
    int preposition = degrees.isPresent() ? direction + 1 : direction;
    preposition = text(preposition).equals("away") ? preposition + 1 : preposition;
    boolean measured = km.isPresent() || (degrees.isPresent() && text(preposition).equals("of"));
    return measured && FROM.contains(text(preposition))
        ? Optional.of(new Measure(Bearing.near(km, degrees), preposition + 1))
        : Optional.empty();
  }

  /** Tells whether "close to" or "just off" and the like stand before a place. */
  boolean isCloseTo(int place) {
    int last = text(place - 1).equals("the") ? place - 2 : place - 1;
    return words(last - 1, "close", "to") || words(last - 1, "just", "off");
  }

  private OptionalDouble kilometres(int from) {
    String text = text(from);
    int letters = 0;
    while (letters < text.length() && !Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean fused = letters > 0 && letters < text.length();
    Double unit = UNITS.get(fused ? text.substring(letters) : text(from + 1));
    OptionalDouble number = number(fused ? text.substring(0, letters) : text);
    return unit != null && number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() * unit)
        : OptionalDouble.empty();
  }

  private int unitEnd(int from) {
    return UNITS.containsKey(text(from + 1)) ? from + 2 : from + 1;
  }

  private static OptionalDouble number(String text) {
    int small = NUMBERS.indexOf(text);
    if (small >= 0) {
      return OptionalDouble.of(small);
    }
    String digits = text.replace(",", "").replace("-", "");
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 8
            && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && digits.chars().filter(c -> c == '.').count() <= 1
            && !digits.equals(".");
    return plain ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
  }

  /** Skips the same distance in another unit: "(34 miles)". */
  private int skipBracket(int index) {
    if (!text(index).equals("(")) {
      return index;
    }
    for (int i = index + 1; i < index + 5; i++) {
      if (text(i).equals(")")) {
        return i + 1;
      }
    }
    return index;
  }

  private static OptionalDouble degrees(String word) {
    int eighth = DIRECTIONS.indexOf(word.replace("-", "").replace("ern", ""));
    return eighth < 0 ? OptionalDouble.empty() : OptionalDouble.of(45 * eighth);
  }

  private boolean words(int index, String first, String second) {
    return text(index).equals(first) && text(index + 1).equals(second);
  }

  private String text(int index) {
    return words.text(index);
  }
}
