package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.Sentences;
import twosource.normalise.ValueMention;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyDirectory;
import twosource.value.PartyKind;
import twosource.value.Relation;
import twosource.value.Sameness;

/** Reads parties out of sentences as the program annotates them, and compares them. */
class PartyPhenomenaTest {

  private static final PartyNormaliser PARTIES = new PartyNormaliser(Sentences.demonyms());

  private static List<Parties> read(String text) {
    return Sentences.of(text).stream()
        .flatMap(sentence -> PARTIES.read(sentence).stream())
        .map(ValueMention::value)
        .toList();
  }

  private static Party party(String words) {
    return read(words + " met them.").get(0).members().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Dr. Ann Berg and Sen. Rita Lima met Gov. Carlos Ito.              | Ann Berg; Rita Lima + Carlos Ito
          William "Bill" Roy met J. Roy and J.R. Berg.                      | William "Bill" Roy + J. Roy; J.R. Berg
          William (Bill) Roy met Ann Berg.                                  | William (Bill) Roy + Ann Berg
          Jean-Luc Moreau-Petit met Ludwig van der Berg.                    | Jean-Luc Moreau-Petit + Ludwig van der Berg
          Khalid bin Salman Al Farouk met Omar al-Haddad.                   | Khalid bin Salman Al Farouk + Omar al-Haddad
          Crown Prince Omar bin Khalid met Queen Anna.                      | Omar bin Khalid + Anna
          Rep. Rita T. Muñoz of Ohio met Carlos Ito.                         | Rita T. Muñoz + Carlos Ito
          Robert Roy Jr. and Charles Berg III met Carlos Ito.               | Robert Roy Jr.; Charles Berg III + Carlos Ito
          Robert Roy, Jr., met Carlos Ito.                                  | Robert Roy, Jr. + Carlos Ito
          José Muñoz and Łukasz Wójcik met Zoë Brontë.                      | José Muñoz; Łukasz Wójcik + Zoë Brontë
          Kim Jong Min and Lee Hsien Tong met Ban Ki-moo.                   | Kim Jong Min; Lee Hsien Tong + Ban Ki-moo
          Ana da Silva and Juan de la Cruz met Ann Berg.                    | Ana da Silva; Juan de la Cruz + Ann Berg
          The president met with Mr. and Mrs. Roy.                          | president + Roy
          \uD83D\uDEA2 Jo Ito met Ann Roy in Lima.                          | Jo Ito + Ann Roy
          """)
  void reads_whole_names(String text, String expected) {
    String unescaped = text.replace("\\uD83D\\uDEA2", "\uD83D\uDEA2");
    assertThat(read(unescaped).stream().map(Parties::print).collect(Collectors.joining(" + ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jo Roy, Ann Berg and Carlos Ito met Rita Lima.                    | Jo Roy; Ann Berg; Carlos Ito + Rita Lima
          Jo Roy, Ann Berg, Carlos Ito and others met Rita Lima.            | Jo Roy; Ann Berg; Carlos Ito; ... + Rita Lima
          They saw Jo Roy and Ann Berg, among others.                       | Jo Roy; Ann Berg; ...
          Officials including Jo Roy and Ann Berg met Rita Lima.            | official(s) + Jo Roy; Ann Berg; ... + Rita Lima
          Jo Roy, the chief negotiator, and Ann Berg met Rita Lima.         | Jo Roy; Ann Berg + Rita Lima
          Jo Roy and his wife, Ann Roy, met Rita Lima.                      | Jo Roy; Ann Roy + Rita Lima
          Ukrainian officials and the two envoys met Rita Lima.             | UA official(s); 2 envoy(s) + Rita Lima
          American and Russian negotiators met Rita Lima.                   | US negotiator(s); RU negotiator(s) + Rita Lima
          They told the foreign ministers of France, Germany and Italy.     | DE foreign minister(s); FR foreign minister(s); IT foreign minister(s)
          Envoys from Peru, Chile, and Brazil met Rita Lima.                | BR envoy(s); CL envoy(s); PE envoy(s) + Rita Lima
          Two envoys, Jo Roy and Ann Berg, met Rita Lima.                   | Jo Roy; Ann Berg + Rita Lima
          The envoys, Jo Roy and Ann Berg, met Rita Lima.                   | Jo Roy; Ann Berg + Rita Lima
          Three envoys, Jo Roy and Ann Berg met Rita Lima.                  | 3 envoy(s); Jo Roy; Ann Berg + Rita Lima
          Students, Jo Roy and Ann Berg met Rita Lima.                      | student(s); Jo Roy; Ann Berg + Rita Lima
          A dozen protesters met Rita Lima.                                 | dozen protester(s) + Rita Lima
          """)
  void reads_groups_and_closed_and_open_lists(String text, String expected) {
    assertThat(read(text).stream().map(Parties::print).collect(Collectors.joining(" + ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jo Roy                  | Jo Roy                   | SAME
          Jo Roy                  | Roy                      | POSSIBLY
          Jo Roy                  | J. Roy                   | POSSIBLY
          Jo Roy                  | Ann Roy                  | DIFFERENT
          William "Bill" Roy      | Bill Roy                 | SAME
          William "Bill" Roy      | William Roy              | SAME
          William "Bill" Roy      | Carlos Roy               | DIFFERENT
          Steve Roy               | Steven Roy               | SAME
          Robert Roy Jr.          | Robert Roy Sr.           | DIFFERENT
          Robert Roy Jr.          | Robert Roy               | POSSIBLY
          Robert Roy, Jr.         | Robert Roy Jr.           | SAME
          Charles Berg III        | Charles Berg Jr.         | DIFFERENT
          Ludwig van der Berg     | van der Berg             | POSSIBLY
          Omar al-Haddad          | Haddad                   | POSSIBLY
          Omar al-Haddad          | Omar Al Haddad           | SAME
          Andriy Yermolenko       | Andrii Yermolenko        | SAME
          Oleksandr Zelenskyy     | Oleksandr Zelensky       | SAME
          José Muñoz              | Jose Munoz               | SAME
          Kim Sun-ho              | Kim Sun Ho               | SAME
          Kim Sun Ho              | Kim                      | POSSIBLY
          Jean-Luc Moreau-Petit   | Moreau-Petit             | POSSIBLY
          """)
  void tells_persons_by_their_names(String one, String other, Sameness sameness) {
    Party first = NamedParty.of(one, PartyKind.PERSON);
    Party second = NamedParty.of(other, PartyKind.PERSON);
    assertThat(first.samenessTo(second)).isEqualTo(sameness);
    assertThat(second.samenessTo(first)).isEqualTo(sameness);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          State Department                      | State Dept.                   | SAME
          International Larch Agency            | ILA                          | POSSIBLY
          Xenon Corp.                           | Xenon                        | SAME
          Xenon Inc.                            | Argon Inc.                   | DIFFERENT
          """)
  void tells_organisations_by_their_names(String one, String other, Sameness sameness) {
    Party first = NamedParty.of(one, PartyKind.ORGANISATION);
    Party second = NamedParty.of(other, PartyKind.ORGANISATION);
    assertThat(first.samenessTo(second)).isEqualTo(sameness);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roy    | Jo Roy, Carlos Ito            | Jo Roy
          Roy    | Jo Roy, Ann Roy               | Roy
          J. Roy | Jo Roy, Ann Roy               | Jo Roy
          Roy    | Jo Roy, Jo A. Roy             | Jo A. Roy
          """)
  void keeps_a_surname_that_two_of_a_story_share_apart(String name, String story, String full) {
    PartyDirectory directory =
        PartyDirectory.of(
            List.of(story.split(", ")).stream()
                .map(each -> NamedParty.of(each, PartyKind.PERSON))
                .toList());
    Party read = directory.fullest(NamedParty.of(name, PartyKind.PERSON));
    assertThat(read.print()).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Peruvian delegation        | Peru's delegation              | SAME
          The Peruvian delegation        | The delegation of Peru         | SAME
          The Peruvian delegation        | The Chilean delegation         | DIFFERENT
          The Kaldovian delegation       | Kaldovia's delegation          | SAME
          The Kaldovian negotiators      | The negotiators of Kaldovia    | SAME
          The two envoys                 | The three envoys               | DIFFERENT
          The Peruvian officials         | The Peruvian negotiators       | POSSIBLY
          """)
  void tells_groups_by_whose_they_are(String one, String other, Sameness sameness) {
    assertThat(party(one).samenessTo(party(other))).isEqualTo(sameness);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jo Roy and Ann Berg met them             | Ann Berg and Jo Roy met them            | EQUAL
          Jo Roy and Ann Berg met them             | Jo Roy met them                         | CONTAINS
          Jo Roy and Ann Berg met them             | Jo Roy and Carlos Ito met them          | OVERLAPS
          Jo Roy met them                          | Carlos Ito met them                     | APART
          Jo Roy, Ann Berg and others met them     | Jo Roy and Ann Berg met them            | CONTAINS
          The two envoys met them                  | Jo Roy and Ann Berg met them            | EQUAL
          """)
  void relates_lists(String one, String other, Relation relation) {
    Parties first = read(one + ".").get(0);
    Parties second = read(other + ".").get(0);
    assertThat(first.relationTo(second)).isEqualTo(relation);
    assertThat(second.relationTo(first)).isEqualTo(relation.inverse());
  }
}
