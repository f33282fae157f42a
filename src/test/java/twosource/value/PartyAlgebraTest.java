package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartyAlgebraTest {

  @Property
  void sameness_is_symmetric(@ForAll("party") Party a, @ForAll("party") Party b) {
    assertThat(a.samenessTo(b)).isEqualTo(b.samenessTo(a));
  }

  @Property
  void a_definite_party_is_itself(@ForAll("party") Party a) {
    assertThat(a.samenessTo(a)).isEqualTo(Sameness.SAME);
  }

  @Property
  void lists_relate_inversely(@ForAll("list") Parties a, @ForAll("list") Parties b) {
    assertThat(a.relationTo(b)).isEqualTo(b.relationTo(a).inverse());
  }

  @Property
  void a_list_equals_itself(@ForAll("list") Parties a) {
    assertThat(a.relationTo(a)).isEqualTo(Relation.EQUAL);
  }

  @Property
  void named_parties_that_may_be_the_same_share_a_key(
      @ForAll("named") Party a, @ForAll("named") Party b) {
    if (a.kind() == b.kind() && a.samenessTo(b) != Sameness.DIFFERENT) {
      assertThat(a.keys()).containsAnyElementsOf(b.keys());
    }
  }

  @Property
  void any_text_is_a_name(@ForAll String text) {
    assertThat(PersonName.of(text).samenessTo(PersonName.of(text))).isEqualTo(Sameness.SAME);
  }

  @Example
  void a_name_that_opens_with_a_sign_is_one_too() {
    any_text_is_a_name("\u25df Roy");
  }

  @Property
  void wordings_relate_inversely(@ForAll("wording") Wording a, @ForAll("wording") Wording b) {
    assertThat(a.relationTo(b)).isEqualTo(b.relationTo(a).inverse());
    assertThat(a.similarity(b)).isBetween(0.0, 1.0);
  }

  @Property
  void a_wording_equals_itself_whatever_its_marks(@ForAll String text) {
    assertThat(Wording.of(text).relationTo(Wording.of("“" + text + ",”")))
        .isEqualTo(Relation.EQUAL);
  }

  @Property
  void offices_relate_inversely(@ForAll("office") Office a, @ForAll("office") Office b) {
    assertThat(a.relationTo(b)).isEqualTo(b.relationTo(a).inverse());
    assertThat(a.relationTo(a)).isEqualTo(Relation.EQUAL);
  }

  @Property
  void equal_offices_print_alike(@ForAll("office") Office a, @ForAll("office") Office b) {
    if (a.equals(b)) {
      assertThat(a.print()).isEqualTo(b.print());
    }
  }

  @Provide
  Arbitrary<Party> named() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Roy",
            "Jo Roy",
            "Ann Roy",
            "J. Roy",
            "Jo A. Roy",
            "Berg",
            "Jan van der Berg",
            "Kim",
            "Kim Sun Ho",
            "Xenon",
            "Xenon Inc",
            "Ivan Amarov",
            "Ivan Amerov",
            "Roy Jr.");
    Arbitrary<PartyKind> kinds =
        Arbitraries.of(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.UNKNOWN);
    return Combinators.combine(names, kinds).as(NamedParty::of);
  }

  @Provide
  Arbitrary<Party> party() {
    Arbitrary<Party> groups =
        Combinators.combine(
                Arbitraries.of("official", "negotiator", "driver"), Arbitraries.of("PE", "US"))
            .as((head, country) -> DescribedParty.group(head, country));
    Arbitrary<Party> singles =
        Arbitraries.of("president", "envoy", "driver").map(DescribedParty::single);
    return Arbitraries.oneOf(named(), groups, singles);
  }

  @Provide
  Arbitrary<Parties> list() {
    return Combinators.combine(
            party().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
        .as(Parties::new);
  }

  @Provide
  Arbitrary<Wording> wording() {
    return Arbitraries.of("we", "will", "win", "the", "day", "soon", "...", "Roy")
        .list()
        .ofMaxSize(8)
        .map(words -> Wording.of(String.join(" ", words)));
  }

  @Provide
  Arbitrary<Office> office() {
    return Combinators.combine(
            Arbitraries.of("minister", "spokesperson", "press-secretary", "aide", "adviser"),
            subset("chief", "senior", "deputy", "former"),
            subset("foreign", "security", "press"),
            subset("house", "council"),
            subset("PE", "US"))
        .as(Office::new);
  }

  private static Arbitrary<List<String>> subset(String... words) {
    return Arbitraries.of(words).list().ofMaxSize(2);
  }
}
