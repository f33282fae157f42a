package twosource.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the blocking keys of a named party. */
final class PartyKeys {

  private PartyKeys() {}

  /**
   * Returns the consonants of surname and first name (close names differ in vowels only), the words
   * and initials of an organisation, and the countries of a government.
   */
  static List<String> of(NamedParty party) {
    Set<String> keys = new LinkedHashSet<>();
    if (party.kind() == PartyKind.PERSON || party.kind() == PartyKind.UNKNOWN) {
      PersonName person = party.person();
      keys.add(NameFolding.consonants(person.surnameKey()));
      keys.add(NameFolding.consonants(person.firstKey()));
    }
    if (party.kind() != PartyKind.PERSON) {
      OrganisationName organisation = OrganisationName.of(party.name());
      organisation.words().forEach(word -> keys.add(NameFolding.consonants(word)));
      keys.add(NameFolding.consonants(organisation.initials()));
      party.countries().forEach(country -> keys.add("@" + country));
    }
    keys.remove("");
    return keys.isEmpty() ? List.of(party.name()) : List.copyOf(new ArrayList<>(keys));
  }
}
