package twosource.value;

import java.util.Optional;

/**
 * Names a part of the day and its hours.
 *
 * @param code a short name, TIMEX3's where it has one: {@code MO}, {@code AF}, {@code EV}, {@code
 *     NI}
 * @param fromHour counted from the day's midnight
 * @param toHour exclusive; above 24 where the part runs into the next day, as the night does
 */
public record DayPart(String code, int fromHour, int toHour) {

  public DayPart {
    if (fromHour >= toHour) {
      throw new IllegalArgumentException("no hours: " + fromHour + ".." + toHour);
    }
  }

  /** Returns TIMEX3's sign: {@code MO} of {@code MO-early}; empty for "early Wednesday". */
  Optional<String> timexCode() {
    return Optional.of(code)
        .filter(name -> !Character.isLowerCase(name.charAt(0)))
        .map(name -> name.substring(0, (name + "-").indexOf('-')));
  }
}
