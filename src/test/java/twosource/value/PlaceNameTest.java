package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNameTest {

  private static final Place FRANCE = country("FR");
  private static final Place TEXAS = country("US").with(PlaceLevel.DIVISION, "Texas");
  private static final Place IDAHO = country("US").with(PlaceLevel.DIVISION, "Idaho");

  private static final PlaceName PARIS =
      name(
          "Paris",
          reading(FRANCE.with(PlaceLevel.DIVISION, "Île-de-France"), "Paris", 21_000_000),
          reading(TEXAS, "Paris", 24_000));

  private static final PlaceName MOSCOW =
      name(
          "Moscow",
          reading(country("RU").with(PlaceLevel.DIVISION, "Moscow"), "Moscow", 100_000_000),
          reading(IDAHO, "Moscow", 25_000));

  private static final PlaceName GEORGIA =
      name(
          "Georgia",
          new PlaceReading(country("GE"), 300_000_000),
          new PlaceReading(country("US").with(PlaceLevel.DIVISION, "Georgia"), 5_000_000));

  @Test
  void the_more_plausible_reading_holds_without_context() {
    assertThat(bind(PARIS)).isEqualTo("FR > Île-de-France > - > Paris");
  }

  @Test
  void a_division_in_the_story_decides() {
    assertThat(bind(PARIS, PlaceName.of("Texas", TEXAS))).isEqualTo("US > Texas > - > Paris");
    assertThat(bind(PARIS, PlaceName.of("Texas", TEXAS), PlaceName.of("France", FRANCE)))
        .isEqualTo("FR > Île-de-France > - > Paris");
  }

  @Test
  void a_qualified_name_in_one_article_decides_for_the_others() {
    PlaceName qualified = PlaceName.of("Paris", TEXAS.with(PlaceLevel.CITY, "Paris"));
    assertThat(bind(PARIS, qualified, PlaceName.of("France", FRANCE)))
        .isEqualTo("US > Texas > - > Paris");
  }

  @Test
  void a_country_alone_moves_no_capital() {
    assertThat(bind(MOSCOW, PlaceName.of("US", country("US")))).startsWith("RU");
  }

  @Test
  void georgia_is_a_country_beside_tbilisi_and_a_state_beside_atlanta() {
    Place tbilisi = country("GE").with(PlaceLevel.DIVISION, "Tbilisi");
    Place state = country("US").with(PlaceLevel.DIVISION, "Georgia");
    PlaceName us = PlaceName.of("US", country("US"));
    assertThat(bind(GEORGIA)).isEqualTo("GE");
    assertThat(bind(GEORGIA, us)).isEqualTo("GE");
    assertThat(bind(GEORGIA, us, PlaceName.of("Tbilisi", tbilisi.with(PlaceLevel.CITY, "Tbilisi"))))
        .isEqualTo("GE");
    assertThat(bind(GEORGIA, PlaceName.of("Atlanta", state.with(PlaceLevel.CITY, "Atlanta"))))
        .isEqualTo("US > Georgia");
  }

  @Test
  void a_venue_lies_where_the_story_says_it_does() {
    PlaceName club =
        PlaceName.of("Larch Club", Place.of(new PlaceStep(PlaceLevel.VENUE, "Larch Club")));
    Place known = TEXAS.with(PlaceLevel.CITY, "Paris").with(PlaceLevel.VENUE, "Larch Club");
    assertThat(bind(club)).isEqualTo("- > - > - > - > - > Larch Club");
    assertThat(bind(club, PlaceName.of("Larch Club", known))).isEqualTo(known.print());
  }

  @Test
  void the_context_does_not_depend_on_the_order_of_the_names() {
    PlaceName texas = PlaceName.of("Texas", TEXAS);
    PlaceName france = PlaceName.of("France", FRANCE);
    assertThat(PlaceContext.of(List.of(texas, france, texas)))
        .isEqualTo(PlaceContext.of(List.of(france, texas)));
  }

  private static String bind(PlaceName name, PlaceName... story) {
    return name.bind(PlaceContext.of(List.of(story))).print();
  }

  private static Place country(String code) {
    return Place.of(new PlaceStep(PlaceLevel.COUNTRY, code));
  }

  private static PlaceReading reading(Place within, String city, long weight) {
    return new PlaceReading(within.with(PlaceLevel.CITY, city), weight);
  }

  private static PlaceName name(String name, PlaceReading... readings) {
    return new PlaceName(name, List.of(readings));
  }
}
