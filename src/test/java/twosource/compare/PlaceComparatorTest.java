package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.value.Bearing;
import twosource.value.Coordinates;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;

class PlaceComparatorTest {

  private static final Place PERU = Place.of(new PlaceStep(PlaceLevel.COUNTRY, "PE"));
  private static final Place LIMA = city("Lima", -12.05, -77.04);
  private static final Place CALLAO = city("Callao", -12.06, -77.14);
  private static final Place CUSCO = city("Cusco", -13.53, -71.97);

  private static Place city(String name, double latitude, double longitude) {
    Place place = PERU.with(PlaceLevel.DIVISION, name).with(PlaceLevel.CITY, name);
    return new Place(place.path(), Optional.of(new Coordinates(latitude, longitude)), Bearing.AT);
  }

  private static Place place(String name) {
    return switch (name) {
      case "Peru" -> PERU;
      case "Lima" -> LIMA;
      case "Callao" -> CALLAO;
      case "Cusco" -> CUSCO;
      case "Chile" -> Place.of(new PlaceStep(PlaceLevel.COUNTRY, "CL"));
      case "Larch Hotel, Lima" -> LIMA.with(PlaceLevel.VENUE, "Larch Hotel");
      case "Old Mill, Lima" -> LIMA.with(PlaceLevel.VENUE, "Old Mill");
      case "Larch Hotel" -> Place.of(new PlaceStep(PlaceLevel.VENUE, "Larch Hotel"));
      case "undisclosed" -> new Place(LIMA.path(), Optional.empty(), Bearing.WITHHELD);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static BoundClaim claim(String path, String name) {
    return ClaimFixture.claim(path, name, place(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lima | Lima | SAME",
        "Lima | Peru | COMPATIBLE",
        "Larch Hotel, Lima | Lima | COMPATIBLE",
        "Larch Hotel | Cusco | COMPATIBLE",
        "undisclosed | Larch Hotel, Lima | COMPATIBLE",
        "Lima | Callao | RECONCILABLE",
        "Lima | Cusco | EXCLUSIVE",
        "Peru | Chile | EXCLUSIVE"
      })
  void tells_one_inside_the_other_from_sisters(String first, String second, Fit expected) {
    assertThat(
            ClaimFixture.judge(new PlaceComparator(), claim("a", first), claim("b", second)).fit())
        .isEqualTo(expected);
  }

  @Test
  void says_how_far_apart_they_are() {
    assertThat(
            ClaimFixture.judge(new PlaceComparator(), claim("a", "Lima"), claim("b", "Cusco"))
                .reasoning())
        .isEqualTo(
            "\"Lima\" and \"Cusco\" (Lima, Lima, PE; Cusco, Cusco, PE) are two places, 574 km apart");
  }
}
