package twosource.normalise.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.Parties;

/**
 * Reads who acts: persons with their titles, organisations, countries, groups and descriptions,
 * joined to the lists that the sentence makes of them.
 *
 * <p>In {@code President Roy's envoy Jo Berg and Ann Lima, the Peruvian negotiator, met} the list
 * is Berg and Lima; Roy only possesses. Countries behind {@code in} or {@code at} are places.
 */
public final class PartyNormaliser implements Normaliser<Parties> {

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
    return in(sentence).lists();
  }

  /** Returns all that a sentence names or describes, for whoever asks for more than the lists. */
  public SentenceParties in(Sentence sentence) {
    return new SentenceParties(sentence, countries);
  }
}
