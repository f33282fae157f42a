package twosource.value;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds an office or post that somebody holds, cut into what decides whether two are the same.
 *
 * <p>All words are lemmas in one spelling, with synonyms folded, sorted and without repetition, so
 * that neither word order ({@code Peru's council secretary, secretary of the council of Peru}) nor
 * capitals matter.
 *
 * @param head the noun: {@code secretary, negotiator, ceo}
 * @param ranks what stands above or below the plain office: {@code chief, senior, deputy, former}
 * @param field what the office is about: {@code national, security; minority; foreign}
 * @param body whose office it is: {@code house; white, house; security, council}
 * @param countries codes of the countries
 */
public record Office(
    String head, List<String> ranks, List<String> field, List<String> body, List<String> countries)
    implements Value {

  /** Ranks without which it is another office; all others are only more or less precise. */
  private static final Set<String> PARTING =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "associate",
          "under",
          "former",
          "elect",
          "designate",
          "shadow",
          "honorary",
          "junior",
          "nominee",
          "candidate");

  public Office {
    ranks = sorted(ranks);
    field = sorted(field);
    body = sorted(body);
    countries = sorted(countries);
  }

  /** Returns an office of nothing but its noun. */
  public static Office of(String head) {
    return new Office(head, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Relates two offices; the less specific one contains the more specific one.
   *
   * <p>{@code minority leader} contains {@code House minority leader}. Offices are apart when their
   * nouns do not go together, when one is the deputy's, the former or the coming one, or when both
   * name a field, a body or a country and these have nothing in common. {@code senior negotiator}
   * and {@code chief negotiator} overlap.
   */
  public Relation relationTo(Office other) {
    boolean wider = OfficeHeads.covers(head, other.head);
    boolean narrower = OfficeHeads.covers(other.head, head);
    if ((!wider && !narrower)
        || !parting(ranks).equals(parting(other.ranks))
        || contradicts(other)) {
      return Relation.APART;
    }
    boolean contains = wider && other.details().containsAll(details());
    boolean within = narrower && details().containsAll(other.details());
    if (contains && within) {
      return Relation.EQUAL;
    }
    return contains ? Relation.CONTAINS : within ? Relation.WITHIN : Relation.OVERLAPS;
  }

  /** Prints rank, field, noun, body and country: {@code chief finance officer of board [PE]}. */
  @Override
  public String print() {
    String title =
        Stream.of(ranks, field, List.of(head))
            .flatMap(List::stream)
            .collect(Collectors.joining(" "));
    return title
        + (body.isEmpty() ? "" : " of " + String.join(" ", body))
        + (countries.isEmpty() ? "" : " " + countries);
  }

  /** Returns those of the words without which it would be another office. */
  static Set<String> parting(List<String> ranks) {
    Set<String> parting = new TreeSet<>(ranks);
    parting.retainAll(PARTING);
    return parting;
  }

  private boolean contradicts(Office other) {
    return (apart(folded(field), other.topic()) && apart(folded(other.field), topic()))
        || (apart(folded(body), other.topic()) && apart(folded(other.body), topic()))
        || apart(countries, other.countries);
  }

  /** Tells whether words are stated here and none of them, though there are some, there. */
  private static boolean apart(List<String> words, List<String> others) {
    return !words.isEmpty() && !others.isEmpty() && Collections.disjoint(words, others);
  }

  /** Field and body in one: {@code transport commissioner, commissioner of Transport}. */
  private List<String> topic() {
    return folded(Stream.concat(field.stream(), body.stream()).toList());
  }

  private static List<String> folded(List<String> words) {
    return List.copyOf(Demonyms.folded(words));
  }

  private Set<String> details() {
    Set<String> details = new HashSet<>(topic());
    ranks.forEach(rank -> details.add("rank " + rank));
    countries.forEach(country -> details.add("country " + country));
    return details;
  }

  private static List<String> sorted(List<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }
}
