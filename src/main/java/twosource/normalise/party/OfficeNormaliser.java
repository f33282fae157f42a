package twosource.normalise.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.MilitaryRanks;
import twosource.value.Office;
import twosource.value.PartyKind;

/**
 * Reads offices, and who is said to hold them.
 *
 * <p>An office stands before a name ({@code Peru's chief negotiator Jo Roy}), beside it ({@code Jo
 * Roy, chief of the general staff,}) or behind a verb ({@code Roy is the chief negotiator}). It
 * needs a noun of the table of offices: ages, relatives and hobbies are none.
 */
public final class OfficeNormaliser implements Normaliser<Office> {

  private static final Set<String> COPULAS =
      Set.of("is", "'s", "remains", "becomes", "serves", "served");

  private final Countries countries;

  /**
   * @param demonyms as for {@link PartyNormaliser#PartyNormaliser}
   */
  public OfficeNormaliser(Function<String, Optional<String>> demonyms) {
    this.countries = new Countries(demonyms);
  }

  @Override
  public List<ValueMention<Office>> read(Sentence sentence) {
    return read(new SentenceParties(sentence, countries));
  }

  /** Returns every office that the sentence names, whoever holds it, in order. */
  public List<ValueMention<Office>> read(SentenceParties parties) {
    Sentence sentence = parties.sentence();
    OfficeReader reader = new OfficeReader(sentence, new Names(sentence), countries);
    List<ValueMention<Office>> offices = new ArrayList<>();
    int end = 0;
    for (TokenRange range : ranges(parties)) {
      Optional<Office> office = reader.read(range);
      if (office.isPresent() && range.from() >= end) {
        offices.add(new ValueMention<>(range, office.get()));
        end = range.to();
      }
    }
    return List.copyOf(offices);
  }

  /** Returns who the sentence says holds which office, in order of the holders. */
  public List<OfficeHolding> holdings(Sentence sentence) {
    return holdings(new SentenceParties(sentence, countries));
  }

  /** Returns who the sentence says holds which office, in order of the holders. */
  public List<OfficeHolding> holdings(SentenceParties parties) {
    Sentence sentence = parties.sentence();
    OfficeReader reader = new OfficeReader(sentence, new Names(sentence), countries);
    List<Nominal> nominals = parties.nominals();
    List<OfficeHolding> holdings = new ArrayList<>();
    for (int i = 0; i < nominals.size(); i++) {
      Nominal holder = nominals.get(i);
      if (holder.party().kind() != PartyKind.PERSON && holder.roles().isEmpty()) {
        continue;
      }
      List<TokenRange> ranges =
          new ArrayList<>(holder.roles().stream().map(Nominal.Role::tokens).toList());
      predicate(sentence, nominals, i).ifPresent(ranges::add);
      ranges.sort(Comparator.naturalOrder());
      for (TokenRange range : ranges) {
        reader
            .read(range)
            .map(office -> new OfficeHolding(holder.head(), holder.party(), range, office))
            .ifPresent(holdings::add);
      }
      rank(sentence, holder).ifPresent(holdings::add);
    }
    return List.copyOf(holdings);
  }

  /** Reads {@code Major General} before a name. */
  private static Optional<OfficeHolding> rank(Sentence sentence, Nominal holder) {
    int to = holder.head().from();
    List<String> ranks = new ArrayList<>();
    int from = to;
    while (from > holder.tokens().from()) {
      Optional<String> rank = MilitaryRanks.of(PartyWords.bare(sentence.token(from - 1)));
      if (rank.isEmpty()) {
        break;
      }
      ranks.add(0, rank.get());
      from--;
    }
    if (ranks.isEmpty() || !holder.isNamed()) {
      return Optional.empty();
    }
    String head = ranks.remove(ranks.size() - 1);
    Office office = new Office(head, ranks, List.of(), List.of(), List.of());
    return Optional.of(
        new OfficeHolding(holder.head(), holder.party(), new TokenRange(from, to), office));
  }

  private static List<TokenRange> ranges(SentenceParties parties) {
    List<TokenRange> ranges = new ArrayList<>();
    for (Nominal nominal : parties.nominals()) {
      nominal.roles().forEach(role -> ranges.add(role.tokens()));
      nominal
          .description()
          .filter(description -> !description.isGroup())
          .ifPresent(description -> ranges.add(nominal.tokens()));
    }
    ranges.sort(Comparator.naturalOrder());
    return ranges;
  }

  /** Returns the office in {@code Roy is the chief negotiator}, {@code Roy, who is a minister}. */
  private static Optional<TokenRange> predicate(
      Sentence sentence, List<Nominal> nominals, int index) {
    if (index + 1 >= nominals.size() || !nominals.get(index).isNamed()) {
      return Optional.empty();
    }
    Nominal next = nominals.get(index + 1);
    int at = nominals.get(index).tokens().to();
    int to = next.tokens().from();
    boolean who = at + 1 < to && is(sentence, at, ",") && is(sentence, at + 1, "who");
    int verb = who ? at + 2 : at;
    boolean has = verb < to && is(sentence, verb, "has") && verb + 1 < to;
    int copula = has ? verb + 1 : verb;
    boolean links =
        copula < to
            && (COPULAS.contains(PartyWords.bare(sentence.token(copula)))
                || (has && is(sentence, copula, "been")))
            && (to == copula + 1 || (to == copula + 2 && is(sentence, copula + 1, "as")));
    boolean past = links && is(sentence, copula, "served") && !has;
    return links && !past
        ? next.description()
            .filter(party -> !party.isGroup())
            .map(DescribedParty::head)
            .map(head -> next.tokens())
        : Optional.empty();
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return PartyWords.bare(sentence.token(at)).equals(word);
  }
}
