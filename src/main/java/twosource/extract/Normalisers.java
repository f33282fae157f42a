package twosource.extract;

import java.util.Optional;
import java.util.function.Function;
import twosource.normalise.party.OfficeNormaliser;
import twosource.normalise.party.PartyNormaliser;
import twosource.normalise.place.Gazetteer;
import twosource.normalise.place.PlaceNormaliser;
import twosource.normalise.quantity.GradeNormaliser;
import twosource.normalise.quantity.OrdinalNormaliser;
import twosource.normalise.quantity.QuantityNormaliser;
import twosource.normalise.time.TimeNormaliser;

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
    GradeNormaliser grades,
    PlaceNormaliser places) {

  static Normalisers with(Gazetteer gazetteer) {
    Function<String, Optional<String>> demonyms =
        word -> gazetteer.demonymCountry(word).or(() -> gazetteer.countryOf(word));
    TimeNormaliser times = new TimeNormaliser();
    return new Normalisers(
        demonyms,
        new PartyNormaliser(demonyms),
        new OfficeNormaliser(demonyms),
        times,
        new QuantityNormaliser(times),
        new OrdinalNormaliser(),
        new GradeNormaliser(),
        new PlaceNormaliser(gazetteer));
  }
}
