package twosource.value;

/** Names the levels of a place's path, outermost first. */
public enum PlaceLevel {
  CONTINENT,
  /** Country or territory, by its ISO 3166-1 code. */
  COUNTRY,
  /** First-level division: state, province, oblast, nation of the United Kingdom. */
  DIVISION,
  /**
   * Area that no administrative level bounds, and that says nothing against other areas: {@code the
   * Donbas}, {@code the Middle East}, {@code the Black Sea}.
   */
  AREA,
  /** Second-level division: county, raion, arrondissement. */
  DISTRICT,
  /** City, town or village. */
  CITY,
  /** Part of a city. */
  QUARTER,
  /** Building, park, street or whatever else has an address. */
  VENUE,
  /** Part of a venue: {@code the Oval Office}. */
  ROOM
}
