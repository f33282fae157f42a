package twosource.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.align.Thing;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.Value;

/**
 * Makes fingerprints of disputes, which die when a value changes and survive all else.
 *
 * <p>A fingerprint is made of the attribute, the distinct values that are claimed, and one thing by
 * which the subject is known, such as a person who took part. A subject is known by several, so a
 * fact has several fingerprints. An article that is added with values that were there before can
 * only add to what a subject is known by: each fingerprint of before is still among them. Neither
 * places in the text nor paths, sources and the number of articles enter.
 */
final class Fingerprints {

  private static final int HEX_DIGITS = 16;

  private final Fact fact;
  private final Map<String, Set<String>> originsByMark = new HashMap<>();
  private final Map<String, Integer> rankByMark = new HashMap<>();

  private Fingerprints(Fact fact) {
    this.fact = fact;
    fact.subject().things().forEach(this::note);
  }

  /** Returns the fingerprints, at least one; first that by which most origins know the subject. */
  static List<String> of(Fact fact) {
    String disputed =
        fact.attribute()
            + "\n"
            + fact.claims().stream()
                .map(claim -> text(claim.value()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    List<String> marks = new Fingerprints(fact).marks();
    return (marks.isEmpty() ? List.of("") : marks)
        .stream().map(mark -> hash(disputed + "\n\n" + mark)).toList();
  }

  private void note(Thing thing) {
    for (BoundClaim claim : thing.claims()) {
      if (tellsWhich(claim.role())) {
        for (String mark : marks(claim.value())) {
          originsByMark.computeIfAbsent(mark, m -> new HashSet<>()).add(thing.article().origin());
          rankByMark.merge(mark, rank(claim.role()), Math::min);
        }
      }
    }
  }

  /** Tells whether a role says which thing is meant; the disputed one itself cannot. */
  private boolean tellsWhich(String role) {
    return !role.equals(fact.role().name()) && fact.frame().same().weights().containsKey(role);
  }

  private int rank(String role) {
    int need = fact.frame().same().needs().indexOf(role);
    return need < 0 ? Integer.MAX_VALUE : need;
  }

  private List<String> marks() {
    List<String> marks = new ArrayList<>(originsByMark.keySet());
    marks.sort(
        Comparator.comparing((String mark) -> rankByMark.getOrDefault(mark, Integer.MAX_VALUE))
            .thenComparing(mark -> -originsByMark.getOrDefault(mark, Set.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    return marks;
  }

  private static List<String> marks(Value value) {
    return value instanceof Parties parties
        ? parties.members().stream().map(Fingerprints::text).toList()
        : List.of(value.print());
  }

  private static String text(Value value) {
    return value instanceof Parties parties
        ? parties.members().stream()
            .map(Fingerprints::text)
            .sorted()
            .collect(Collectors.joining("; ", "", parties.closed() ? "" : "; ..."))
        : value.print();
  }

  /** Returns what a short name and the full one have in common: {@code Roy} of {@code Ann Roy}. */
  private static String text(Party party) {
    String text = party.print();
    return party instanceof NamedParty ? text.substring(text.lastIndexOf(' ') + 1) : text;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
