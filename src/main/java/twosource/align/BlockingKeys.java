package twosource.align;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import twosource.rule.Frame;
import twosource.value.Label;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.Place;
import twosource.value.SubjectLink;
import twosource.value.TimeInterval;
import twosource.value.Value;
import twosource.value.Wording;

/** Gives keys of which two things that may be one share at least one. */
final class BlockingKeys {

  private BlockingKeys() {}

  /** How many days a time may span to be a key. */
  private static final int MOST_DAYS = 3;

  /** Returns the keys of the roles that the frame needs, and of those that stand in for them. */
  static Set<String> of(Frame frame, Thing thing) {
    Set<String> keys = new TreeSet<>();
    for (String role : frame.same().needs()) {
      for (BoundClaim claim : thing.evidence(role)) {
        addKeys(claim.value(), keys);
      }
    }
    if (thing.lead() && frame.same().lead() != 0) {
      keys.add("lead");
    }
    for (String role : frame.same().instead()) {
      for (BoundClaim claim : thing.claims(role)) {
        if (claim.value() instanceof TimeInterval time) {
          addDays(time, keys);
        }
      }
    }
    return keys;
  }

  private static void addKeys(Value value, Set<String> keys) {
    if (value instanceof Parties list) {
      for (Party party : list.members()) {
        keys.addAll(party.keys());
        party.countries().forEach(country -> keys.add("@" + country));
      }
    } else if (value instanceof Wording wording) {
      addPairs(wording, keys);
    } else if (value instanceof Label label) {
      keys.addAll(label.words());
    } else if (value instanceof TimeInterval time) {
      addDays(time, keys);
    } else if (value instanceof SubjectLink link) {
      keys.add(link.subject());
    } else if (value instanceof Place place) {
      place.path().forEach(step -> keys.add(step.name()));
    } else {
      keys.add(value.print());
    }
  }

  private static void addDays(TimeInterval time, Set<String> keys) {
    LocalDate day = time.start().toLocalDate();
    for (int i = 0; i < MOST_DAYS && day.plusDays(i).atStartOfDay().isBefore(time.end()); i++) {
      keys.add("day " + day.plusDays(i));
    }
  }

  /** Adds every two words that follow one another, so that a shared phrase is a shared key. */
  private static void addPairs(Wording wording, Set<String> keys) {
    String before = "";
    for (String word : wording.words()) {
      String now = word.toLowerCase(Locale.ROOT);
      if (!before.isEmpty()) {
        keys.add(before + " " + now);
      }
      before = now;
    }
  }
}
