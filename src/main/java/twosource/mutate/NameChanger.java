package twosource.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import twosource.text.Span;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Value;

/**
 * Changes the name of a person or an organisation; a surname too gives way to a full name, as a
 * name that is told for the first time is told in full.
 */
final class NameChanger implements Changer {

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    for (Party party : ((Parties) value).members()) {
      if (party instanceof NamedParty named && named.kind() != PartyKind.GOVERNMENT) {
        Set<String> names = new TreeSet<>(Arrays.asList(named.name().split(" ", -1)));
        for (Span run : Runs.joined(words, word -> isName(word) && names.contains(word))) {
          String before = run.in(words);
          for (String after : substitutes(named, before)) {
            changes.add(new Change(MutationKind.NAME, run, before, after));
          }
        }
      }
    }
    return changes;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static List<String> substitutes(NamedParty party, String before) {
    if (party.kind() == PartyKind.ORGANISATION) {
      return Substitutes.row("organisation");
    }
    return Substitutes.row("person").stream().filter(name -> !name.equals(before)).toList();
  }
}
