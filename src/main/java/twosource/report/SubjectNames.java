package twosource.report;

import java.util.LinkedHashSet;
import java.util.Set;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Parties;
import twosource.value.Party;

/** Puts a subject into words: its trigger, and who has part in it. */
final class SubjectNames {

  private static final int MOST_PARTIES = 4;

  private SubjectNames() {}

  static String of(Subject subject) {
    Set<String> parties = new LinkedHashSet<>();
    subject.things().stream()
        .flatMap(thing -> thing.claims().stream())
        .map(BoundClaim::value)
        .filter(Parties.class::isInstance)
        .flatMap(value -> ((Parties) value).members().stream())
        .map(Party::print)
        .limit(MOST_PARTIES)
        .forEach(parties::add);
    return subject.frame() + (parties.isEmpty() ? "" : " of " + String.join(", ", parties));
  }
}
