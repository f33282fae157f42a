package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceAlgebraTest {

  @Property
  void the_relation_of_the_second_to_the_first_is_the_inverse(
      @ForAll("places") Place one, @ForAll("places") Place other) {
    assertThat(other.relationTo(one)).isEqualTo(one.relationTo(other).inverse());
  }

  @Property
  void equality_is_an_equivalence(
      @ForAll("places") Place one, @ForAll("places") Place two, @ForAll("places") Place three) {
    assertThat(one.relationTo(one)).isEqualTo(Relation.EQUAL);
    if (one.relationTo(two) == Relation.EQUAL && two.relationTo(three) == Relation.EQUAL) {
      assertThat(one.relationTo(three)).isEqualTo(Relation.EQUAL);
    }
    assertThat(one.relationTo(two) == Relation.EQUAL).isEqualTo(one.print().equals(two.print()));
  }

  @Property(tries = 5000)
  void containment_is_transitive(
      @ForAll("places") Place one, @ForAll("places") Place two, @ForAll("places") Place three) {
    if (one.relationTo(two) == Relation.CONTAINS && two.relationTo(three) == Relation.CONTAINS) {
      assertThat(one.relationTo(three)).isEqualTo(Relation.CONTAINS);
    }
  }

  @Property(tries = 5000)
  void what_lies_within_one_of_two_sisters_is_not_within_the_other(
      @ForAll("places") Place one, @ForAll("places") Place two, @ForAll("places") Place three) {
    if (one.relationTo(two) == Relation.APART && one.relationTo(three) == Relation.CONTAINS) {
      assertThat(two.relationTo(three)).isNotIn(Relation.CONTAINS, Relation.EQUAL);
    }
  }

  @Property
  void going_somewhere_and_back_is_the_same_distance(
      @ForAll("places") Place one, @ForAll("places") Place other) {
    assertThat(one.distanceKm(other)).isEqualTo(other.distanceKm(one));
  }

  @Provide
  Arbitrary<Place> places() {
    // Few names, so that paths meet.
    Arbitrary<List<PlaceStep>> paths =
        Arbitraries.of("", "A", "B", "Bb Club")
            .list()
            .ofSize(PlaceLevel.values().length)
            .map(PlaceAlgebraTest::path)
            .filter(path -> !path.isEmpty());
    return paths.flatMap(
        path -> bearings().map(bearing -> new Place(path, Optional.of(point(path)), bearing)));
  }

  private static List<PlaceStep> path(List<String> names) {
    List<PlaceStep> path = new ArrayList<>();
    Iterator<String> name = names.iterator();
    for (PlaceLevel level : PlaceLevel.values()) {
      String here = name.next();
      if (!here.isEmpty()) {
        path.add(new PlaceStep(level, here));
      }
    }
    return path;
  }

  private static Coordinates point(List<PlaceStep> path) {
    return new Coordinates(10.0 * path.size(), path.get(0).name().length());
  }

  private static Arbitrary<Bearing> bearings() {
    return Arbitraries.of(
        Bearing.AT,
        Bearing.AT,
        Bearing.SOMEWHERE,
        Bearing.WITHHELD,
        Bearing.NEAR,
        Bearing.near(OptionalDouble.of(40), OptionalDouble.of(90)));
  }
}
