package twosource.normalise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;
import twosource.value.Relation;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.shared();

  @Test
  void a_demonym_and_its_plural_lead_to_the_country() {
    assertThat(gazetteer.demonymCountry("Ukrainian")).contains("UA");
    assertThat(gazetteer.demonymCountry("Americans")).contains("US");
    assertThat(gazetteer.demonymCountry("British")).contains("GB");
    assertThat(gazetteer.demonymCountry("Swiss")).contains("CH");
    assertThat(gazetteer.demonymCountry("Floridian")).isEmpty();
    assertThat(gazetteer.demonymCountry("polish")).isEmpty();
  }

  @Test
  void a_country_is_known_by_its_names_and_initials() {
    assertThat(gazetteer.countryOf("Ukraine")).contains("UA");
    assertThat(gazetteer.countryOf("U.S.")).contains("US");
    assertThat(gazetteer.countryOf("UK")).contains("GB");
    assertThat(gazetteer.countryOf("us")).isEmpty();
    assertThat(gazetteer.countryOf("Lima")).isEmpty();
  }

  @Test
  void names_lead_to_the_most_plausible_place() {
    assertThat(first("Lima")).isEqualTo("PE > Lima Province > - > Lima");
    assertThat(first("New York")).isEqualTo("US > New York > - > New York City");
    assertThat(first("Washington")).isEqualTo("US > District of Columbia > - > Washington");
    assertThat(first("Georgia")).isEqualTo("GE");
    assertThat(first("Mexico")).isEqualTo("MX");
    assertThat(first("Florida")).isEqualTo("US > Florida");
    assertThat(first("Kiev")).isEqualTo(first("Kyiv"));
    assertThat(first("Sao Paulo")).isEqualTo(first("São Paulo"));
    assertThat(first("St Petersburg")).isEqualTo(first("Saint Petersburg"));
    assertThat(first("Broward County")).isEqualTo("US > Florida > Broward County");
    assertThat(gazetteer.readings("Qwertzuiop")).isEmpty();
  }

  @Test
  void places_lie_in_what_holds_them() {
    assertThat(relation("Florida", "Tampa")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("Europe", "Berlin")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("London", "Brixton")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("New York City", "Brooklyn")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("Hillsborough County", "Tampa")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("White House", "Oval Office")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("Moscow", "Kremlin")).isEqualTo(Relation.CONTAINS);
    assertThat(relation("Tampa", "Orlando")).isEqualTo(Relation.APART);
    assertThat(relation("Donbas", "Donetsk")).isEqualTo(Relation.OVERLAPS);
  }

  @Test
  void every_venue_of_the_table_lies_in_a_city_of_the_gazetteer() {
    for (var row : Resources.rows("venues.txt", 2)) {
      for (String name : Resources.list(row.get(1))) {
        Place venue = gazetteer.readings(name).get(0).place();
        boolean city = row.get(0).split("/", -1).length > 2 && !row.get(0).contains("/?");
        assertThat(venue.at(PlaceLevel.VENUE)).as(name).isPresent();
        assertThat(venue.coordinates().isPresent()).as(name).isEqualTo(city);
      }
    }
  }

  @Test
  void short_forms_of_states_are_read_in_both_styles() {
    assertThat(gazetteer.abbreviated("Fla.")).isEqualTo(gazetteer.abbreviated("FL"));
    assertThat(gazetteer.abbreviated("Calif.")).hasSize(1);
    assertThat(gazetteer.abbreviated("WA")).hasSize(2);
    assertThat(gazetteer.abbreviated("On")).isEmpty();
  }

  private String first(String name) {
    return place(name).map(Place::print).orElse("nothing");
  }

  private Optional<Place> place(String name) {
    return gazetteer.readings(name).stream().map(PlaceReading::place).findFirst();
  }

  private Relation relation(String one, String other) {
    return place(one).orElseThrow().relationTo(place(other).orElseThrow());
  }
}
