package twosource.normalise.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.Parties;
import twosource.value.PartyKind;

/**
 * Reads who acts: persons with their titles, organisations, countries, groups and descriptions,
 * joined to the lists that the sentence makes of them.
 *
 * <p>In {@code President Roy's envoy Jo Berg and Ann Lima, the Peruvian negotiator, met} the list
 * is Berg and Lima; Roy only possesses. Countries behind {@code in} or {@code at} are places.
 */
public final class PartyNormaliser implements Normaliser<Parties> {

  private static final Set<String> BEFORE_PLACES =
      Set.of(
          "in",
          "at",
          "into",
          "near",
          "across",
          "throughout",
          "inside",
          "outside",
          "within",
          "around",
          "through",
          "off",
          "over");

  private final Countries countries;

  /**
   * @param demonyms gives the country code of a country's name or adjective in whatever number
   *     ({@code Peru, Peruvian, Peruvians, US, U.S., United States}); empty for all other words
   */
  public PartyNormaliser(Function<String, Optional<String>> demonyms) {
    this.countries = new Countries(demonyms);
  }

  @Override
  public List<ValueMention<Parties>> read(Sentence sentence) {
    List<Nominal> members =
        new PartyReading(sentence, countries)
            .read().stream()
                .filter(nominal -> !nominal.possessor() && !nominal.bare())
                .filter(nominal -> !isPlace(sentence, nominal))
                .toList();
    return new PartyLists(sentence, members).read();
  }

  /** Returns every mention of a party by itself, possessors too, in order of their heads. */
  public List<PartyMention> mentions(Sentence sentence) {
    return new PartyReading(sentence, countries)
        .read().stream().filter(nominal -> !nominal.bare()).map(PartyMention::of).toList();
  }

  private static boolean isPlace(Sentence sentence, Nominal nominal) {
    int before = nominal.tokens().from() - 1;
    return nominal.party().kind() == PartyKind.GOVERNMENT
        && before >= 0
        && BEFORE_PLACES.contains(PartyWords.bare(sentence.token(before)));
  }
}
