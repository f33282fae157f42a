package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place PERU = path("PE", "", "", "", "");
  private static final Place REGION = path("PE", "Lima Region", "", "", "");
  private static final Place LIMA = at(path("PE", "Lima Region", "", "Lima", ""), -12.04, -77.03);
  private static final Place CUSCO = at(path("PE", "Cusco", "", "Cusco", ""), -13.53, -71.97);
  private static final Place CLUB = path("PE", "Lima Region", "", "Lima", "Larch Club");
  private static final Place OHIO = path("US", "Ohio", "", "", "");

  @Test
  void what_lies_on_the_path_contains_the_place() {
    assertThat(PERU.relationTo(CLUB)).isEqualTo(Relation.CONTAINS);
    assertThat(LIMA.relationTo(CLUB)).isEqualTo(Relation.CONTAINS);
    assertThat(CLUB.relationTo(REGION)).isEqualTo(Relation.WITHIN);
    assertThat(CLUB.relationTo(CLUB)).isEqualTo(Relation.EQUAL);
  }

  @Test
  void sisters_are_apart() {
    assertThat(LIMA.relationTo(CUSCO)).isEqualTo(Relation.APART);
    assertThat(CLUB.relationTo(CUSCO)).isEqualTo(Relation.APART);
    assertThat(PERU.relationTo(OHIO)).isEqualTo(Relation.APART);
  }

  @Test
  void a_room_lies_within_its_venue_and_apart_from_another_room() {
    Place bar = CLUB.with(PlaceLevel.ROOM, "Bar");
    assertThat(bar.relationTo(CLUB)).isEqualTo(Relation.WITHIN);
    assertThat(bar.relationTo(CLUB.with(PlaceLevel.ROOM, "Terrace"))).isEqualTo(Relation.APART);
  }

  @Test
  void a_venue_without_a_city_speaks_against_no_city() {
    Place club = Place.of(new PlaceStep(PlaceLevel.VENUE, "Larch Club"));
    assertThat(club.relationTo(LIMA)).isEqualTo(Relation.OVERLAPS);
    assertThat(club.relationTo(CLUB)).isEqualTo(Relation.OVERLAPS);
    assertThat(club.relationTo(CLUB.with(PlaceLevel.VENUE, "Old Mill"))).isEqualTo(Relation.APART);
  }

  @Test
  void a_shorter_name_or_another_spelling_may_be_the_same_venue() {
    Place larch = LIMA.with(PlaceLevel.VENUE, "Larch");
    Place spelling = LIMA.with(PlaceLevel.VENUE, "Larche Club");
    assertThat(larch.relationTo(CLUB)).isEqualTo(Relation.OVERLAPS);
    assertThat(spelling.relationTo(CLUB)).isEqualTo(Relation.OVERLAPS);
  }

  @Test
  void cities_of_the_gazetteer_are_told_apart_by_the_letter() {
    Place beach = at(LIMA.with(PlaceLevel.CITY, "Lima Beach"), -12.1, -77.0);
    assertThat(LIMA.relationTo(beach)).isEqualTo(Relation.APART);
  }

  @Test
  void an_undisclosed_location_lies_somewhere_within() {
    Place withheld = REGION.with(Bearing.WITHHELD);
    assertThat(withheld.relationTo(REGION)).isEqualTo(Relation.WITHIN);
    assertThat(withheld.relationTo(PERU)).isEqualTo(Relation.WITHIN);
    assertThat(withheld.relationTo(LIMA)).isEqualTo(Relation.OVERLAPS);
    assertThat(withheld.relationTo(OHIO)).isEqualTo(Relation.APART);
    assertThat(withheld.print()).isEqualTo("undisclosed in PE > Lima Region");
  }

  @Test
  void what_is_near_a_city_may_be_in_the_next_one_and_not_far_away() {
    Place near = LIMA.with(Bearing.NEAR);
    Place callao = at(path("PE", "Callao", "", "Callao", ""), -12.05, -77.13);
    assertThat(near.relationTo(LIMA)).isEqualTo(Relation.OVERLAPS);
    assertThat(near.relationTo(callao)).isEqualTo(Relation.OVERLAPS);
    assertThat(near.relationTo(CUSCO)).isEqualTo(Relation.APART);
    assertThat(near.relationTo(PERU)).isEqualTo(Relation.OVERLAPS);
    assertThat(near.relationTo(OHIO)).isEqualTo(Relation.APART);
  }

  @Test
  void what_is_near_a_border_may_lie_beyond_it() {
    assertThat(PERU.with(Bearing.NEAR).relationTo(path("BO", "", "", "", "")))
        .isEqualTo(Relation.OVERLAPS);
  }

  @Test
  void distance_and_direction_lead_to_a_point() {
    Place south = LIMA.with(Bearing.near(OptionalDouble.of(55), OptionalDouble.of(180)));
    Place west = LIMA.with(Bearing.near(OptionalDouble.of(55), OptionalDouble.of(270)));
    Place aboutSouth = LIMA.with(Bearing.near(OptionalDouble.of(60), OptionalDouble.of(180)));
    Place away = LIMA.with(Bearing.near(OptionalDouble.of(55), OptionalDouble.empty()));
    assertThat(south.relationTo(west)).isEqualTo(Relation.APART);
    assertThat(south.relationTo(aboutSouth)).isEqualTo(Relation.OVERLAPS);
    assertThat(south.relationTo(away)).isEqualTo(Relation.OVERLAPS);
    assertThat(south.distanceKm(LIMA).orElseThrow()).isCloseTo(55, Offset.offset(0.1));
  }

  @Test
  void distance_is_known_between_coordinates_only() {
    assertThat(LIMA.distanceKm(CUSCO).orElseThrow()).isCloseTo(572, Offset.offset(2.0));
    assertThat(LIMA.distanceKm(PERU)).isEmpty();
  }

  @Test
  void prints_a_dash_for_each_unknown_level_between() {
    assertThat(CLUB.print()).isEqualTo("PE > Lima Region > - > Lima > - > Larch Club");
    assertThat(CLUB.label()).isEqualTo("Larch Club, Lima, Lima Region, PE");
    assertThat(Place.of(new PlaceStep(PlaceLevel.CONTINENT, "Europe")).print()).isEqualTo("Europe");
  }

  @Test
  void refuses_levels_out_of_order_and_a_place_without_a_path() {
    List<PlaceStep> upward =
        List.of(new PlaceStep(PlaceLevel.CITY, "Lima"), new PlaceStep(PlaceLevel.COUNTRY, "PE"));
    assertThatThrownBy(() -> new Place(upward, Optional.empty(), Bearing.AT))
        .hasMessageContaining("out of order");
    assertThatThrownBy(Place::of).hasMessageContaining("without a path");
  }

  private static Place path(
      String country, String division, String district, String city, String venue) {
    Place place = Place.of(new PlaceStep(PlaceLevel.COUNTRY, country));
    place = division.isEmpty() ? place : place.with(PlaceLevel.DIVISION, division);
    place = district.isEmpty() ? place : place.with(PlaceLevel.DISTRICT, district);
    place = city.isEmpty() ? place : place.with(PlaceLevel.CITY, city);
    return venue.isEmpty() ? place : place.with(PlaceLevel.VENUE, venue);
  }

  private static Place at(Place place, double latitude, double longitude) {
    Coordinates coordinates = new Coordinates(latitude, longitude);
    return new Place(place.path(), Optional.of(coordinates), Bearing.AT);
  }
}
