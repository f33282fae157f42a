package twosource.align;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import twosource.claim.NameTally;
import twosource.text.NameKind;

/**
 * Settles for a whole story what each name stands for: a name is a person everywhere or nowhere.
 *
 * <p>Every mention votes for the kind that its article took it for. A name of one word also gets
 * the votes of the persons whose full names end in it, so that {@code Berg} is what {@code Ada
 * Berg} is. Mentions of kind {@link NameKind#OTHER}, which stands for what the annotator could not
 * tell, count little. Immutable, may be shared.
 */
public final class NameVote {

  /** What a vote for a kind weighs; a vote for none of the three kinds is often a doubt. */
  private static final double DOUBTFUL = 0.4;

  private static final List<NameKind> ORDER =
      List.of(NameKind.LOCATION, NameKind.ORGANISATION, NameKind.PERSON, NameKind.OTHER);

  private final Map<String, Map<NameKind, Double>> votes = new HashMap<>();

  public NameVote(NameTally tally) {
    for (NameTally.Count count : tally.counts()) {
      vote(key(count.name()), count.kind(), count.count());
    }
    Map<String, Double> persons = new HashMap<>();
    for (NameTally.Count count : tally.counts()) {
      String key = key(count.name());
      int space = key.lastIndexOf(' ');
      if (space > 0 && count.kind() == NameKind.PERSON && winner(key) == NameKind.PERSON) {
        persons.merge(key.substring(space + 1), (double) count.count(), Double::sum);
      }
    }
    persons.forEach((surname, count) -> vote(surname, NameKind.PERSON, count));
  }

  /** Returns what the name stands for in the story, or nothing where the story does not name it. */
  public Optional<NameKind> kind(String name) {
    String key = key(name);
    return votes.containsKey(key) ? Optional.of(winner(key)) : Optional.empty();
  }

  private void vote(String key, NameKind kind, double count) {
    double weight = kind == NameKind.OTHER ? DOUBTFUL : 1;
    votes
        .computeIfAbsent(key, name -> new EnumMap<>(NameKind.class))
        .merge(kind, count * weight, Double::sum);
  }

  /**
   * Returns the kind with most votes.
   *
   * <p>Where two have as many it is no person: unknown places are taken for persons more often than
   * persons for places.
   */
  private NameKind winner(String key) {
    Map<NameKind, Double> sums = votes.getOrDefault(key, Map.of());
    NameKind best = NameKind.OTHER;
    double most = 0;
    for (NameKind kind : ORDER) {
      double sum = sums.getOrDefault(kind, 0.0);
      if (sum > most) {
        best = kind;
        most = sum;
      }
    }
    return best;
  }

  /** Spells a name as it is compared: without a possessive, and not in capitals throughout. */
  private static String key(String name) {
    String plain = name.replace('’', '\'').strip();
    String bare = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2).strip() : plain;
    StringBuilder key = new StringBuilder();
    Arrays.stream(bare.split(" "))
        .filter(word -> !word.isEmpty())
        .forEach(word -> key.append(key.isEmpty() ? "" : " ").append(plainCase(word)));
    return key.toString();
  }

  /** Turns {@code BERG} to {@code Berg}; words of four letters and less may be initials. */
  private static String plainCase(String word) {
    boolean shouted = word.length() > 4 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }
}
