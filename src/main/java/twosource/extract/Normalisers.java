package twosource.extract;

import java.util.Optional;
import java.util.function.Function;
import twosource.normalise.Gazetteer;
import twosource.normalise.OfficeNormaliser;
import twosource.normalise.OrdinalNormaliser;
import twosource.normalise.PartyNormaliser;
import twosource.normalise.PlaceNormaliser;
import twosource.normalise.QuantityNormaliser;
import twosource.normalise.TimeNormaliser;

/**
 * Holds one normaliser of each type; may be shared between threads.
 *
 * @param demonyms gives the country code of a country's name or adjective
 */
record Normalisers(
    Function<String, Optional<String>> demonyms,
    PartyNormaliser parties,
    OfficeNormaliser offices,
    TimeNormaliser times,
    QuantityNormaliser quantities,
    OrdinalNormaliser ordinals,
    PlaceNormaliser places) {

  static Normalisers with(Gazetteer gazetteer) {
    Function<String, Optional<String>> demonyms =
        word -> gazetteer.demonymCountry(word).or(() -> gazetteer.countryOf(word));
    return new Normalisers(
        demonyms,
        new PartyNormaliser(demonyms),
        new OfficeNormaliser(demonyms),
        new TimeNormaliser(),
        new QuantityNormaliser(),
        new OrdinalNormaliser(),
        new PlaceNormaliser(gazetteer));
  }
}
