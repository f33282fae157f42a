package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Holds the laws that every type of value keeps: equality is an equivalence, containing a partial
 * order, overlapping and lying apart are symmetric.
 */
class ValueAlgebraTest {

  /** Checks the laws for three values; which of them lie together is left to chance. */
  private static <V> void keepsTheLaws(BiFunction<V, V, Relation> relation, V a, V b, V c) {
    Relation ab = relation.apply(a, b);
    Relation bc = relation.apply(b, c);
    Relation ac = relation.apply(a, c);
    assertThat(relation.apply(a, a)).as("%s and itself", a).isEqualTo(Relation.EQUAL);
    assertThat(relation.apply(b, a)).as("%s and %s", b, a).isEqualTo(ab.inverse());
    if (ab == Relation.EQUAL) {
      assertThat(ac).as("%s = %s, and %s", a, b, c).isEqualTo(bc);
    }
    if (ab == Relation.CONTAINS && bc == Relation.CONTAINS) {
      assertThat(ac).as("%s > %s > %s", a, b, c).isEqualTo(Relation.CONTAINS);
    }
  }

  /** Checks what holds besides where a value is nothing but all that satisfies it. */
  private static <V> void keepsApartWhatIsWithin(
      BiFunction<V, V, Relation> relation, V a, V b, V c) {
    if (relation.apply(a, b) == Relation.CONTAINS && relation.apply(a, c) == Relation.APART) {
      assertThat(relation.apply(b, c)).as("%s > %s, and %s", a, b, c).isEqualTo(Relation.APART);
    }
  }

  @Property(tries = 3000)
  void offices_keep_the_laws(
      @ForAll("offices") Office a, @ForAll("offices") Office b, @ForAll("offices") Office c) {
    keepsTheLaws(Office::relationTo, a, b, c);
  }

  @Property
  void equal_offices_print_alike(@ForAll("offices") Office a, @ForAll("offices") Office b) {
    assertThat(a.print().equals(b.print())).isEqualTo(a.equals(b));
  }

  @Property(tries = 3000)
  void labels_keep_the_laws(
      @ForAll("labels") Label a, @ForAll("labels") Label b, @ForAll("labels") Label c) {
    keepsTheLaws(Label::relationTo, a, b, c);
    assertThat(new Label(List.of(a.print().split(" ")))).isEqualTo(a);
  }

  @Property(tries = 3000)
  void wordings_keep_the_laws(
      @ForAll("wordings") Wording a, @ForAll("wordings") Wording b, @ForAll("wordings") Wording c) {
    keepsTheLaws(Wording::relationTo, a, b, c);
  }

  @Property
  void a_wording_that_is_printed_and_read_again_is_the_same(@ForAll("wordings") Wording wording) {
    assertThat(Wording.of(wording.print()).relationTo(wording)).isEqualTo(Relation.EQUAL);
    assertThat(Wording.of(wording.print()).print()).isEqualTo(wording.print());
  }

  @Property(tries = 3000)
  void lists_of_parties_that_are_told_apart_keep_the_laws(
      @ForAll("lists") Parties a, @ForAll("lists") Parties b, @ForAll("lists") Parties c) {
    keepsTheLaws(Parties::relationTo, a, b, c);
  }

  @Property(tries = 3000)
  void places_keep_the_laws(
      @ForAll("places") Place a, @ForAll("places") Place b, @ForAll("places") Place c) {
    keepsTheLaws(Place::relationTo, a, b, c);
    keepsApartWhatIsWithin(Place::relationTo, a, b, c);
    assertThat(a.print().equals(b.print())).isEqualTo(a.relationTo(b) == Relation.EQUAL);
  }

  @Provide
  Arbitrary<Office> offices() {
    return Combinators.combine(
            Arbitraries.of(
                "minister", "spokesperson", "press-secretary", "leader", "head", "chief"),
            subset("chief", "senior", "deputy", "former"),
            subset("foreign", "security"),
            subset("house", "council"),
            subset("PE", "US"))
        .as(Office::new);
  }

  @Provide
  Arbitrary<Label> labels() {
    return Arbitraries.of("peace", "plan", "truce", "draft")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(Label::new);
  }

  @Provide
  Arbitrary<Wording> wordings() {
    return Arbitraries.of("we", "We", "will", "win", "won't", "colour", "color", "...")
        .list()
        .ofMaxSize(5)
        .map(Wording::new);
  }

  /**
   * Short names may stand for several full ones, so that being the same is no equivalence there.
   */
  @Provide
  Arbitrary<Parties> lists() {
    Arbitrary<Party> members =
        Arbitraries.of("Jo Roy", "Ann Berg", "Kim Sun Ho", "Jan van der Lima", "Carlos Ito Jr.")
            .map(name -> NamedParty.of(name, PartyKind.PERSON));
    return Combinators.combine(
            members.list().ofMinSize(1).ofMaxSize(4).uniqueElements(), Arbitraries.of(true, false))
        .as(Parties::new);
  }

  @Provide
  Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.of("US", "PE"),
            Arbitraries.of("", "Florida", "Ohio"),
            Arbitraries.of("", "Lima", "Tampa"),
            Arbitraries.of("", "Larch Club"))
        .as(ValueAlgebraTest::place);
  }

  private static Place place(String country, String division, String city, String venue) {
    Place place = Place.of(new PlaceStep(PlaceLevel.COUNTRY, country));
    Place inDivision = division.isEmpty() ? place : place.with(PlaceLevel.DIVISION, division);
    Place inCity = city.isEmpty() ? inDivision : inDivision.with(PlaceLevel.CITY, city);
    return venue.isEmpty() ? inCity : inCity.with(PlaceLevel.VENUE, venue);
  }

  private static Arbitrary<List<String>> subset(String... words) {
    return Arbitraries.of(words).list().ofMaxSize(2);
  }
}
