package twosource.value;

import java.util.Map;

/** Names what a unit measures; quantities of different dimensions are never held together. */
public enum Dimension {
  COUNT,
  /** Parts of a whole. */
  SHARE,
  /** Differences between two shares. */
  POINTS,
  DURATION,
  ORDINAL,
  AGE,
  /** The two sides of a score or a vote. */
  TALLY,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  SPEED,
  ENERGY,
  POWER,
  /** Amounts of a currency, by its code. */
  MONEY,
  /** So much of one thing for each of another: dollars a share. */
  RATE,
  /** Places on a scale, each scale a unit of its own: magnitude 6.1, Category 4. */
  GRADE,
  OTHER;

  private static final int CODE = 3;

  private static final Map<String, Dimension> BY_SYMBOL =
      Map.ofEntries(
          Map.entry("1", COUNT),
          Map.entry("%", SHARE),
          Map.entry("pp", POINTS),
          Map.entry("s", DURATION),
          Map.entry("month", DURATION),
          Map.entry("th", ORDINAL),
          Map.entry("year old", AGE),
          Map.entry("tally", TALLY),
          Map.entry("m", LENGTH),
          Map.entry("m²", AREA),
          Map.entry("m³", VOLUME),
          Map.entry("kg", MASS),
          Map.entry("°C", TEMPERATURE),
          Map.entry("m/s", SPEED),
          Map.entry("J", ENERGY),
          Map.entry("W", POWER),
          Map.entry("magnitude", GRADE),
          Map.entry("category", GRADE),
          // Money of which the text does not say whose it is.
          Map.entry("c", MONEY),
          Map.entry("rupee", MONEY),
          Map.entry("peso", MONEY),
          Map.entry("lira", MONEY),
          Map.entry("krone", MONEY),
          Map.entry("sen", MONEY));

  static Dimension of(String symbol) {
    Dimension known = BY_SYMBOL.get(symbol);
    if (known != null) {
      return known;
    }
    boolean code = symbol.length() == CODE && symbol.chars().allMatch(c -> 'A' <= c && c <= 'Z');
    return code ? MONEY : symbol.indexOf('/') > 0 ? RATE : OTHER;
  }
}
