package twosource.extract;

import twosource.normalise.Gazetteer;
import twosource.normalise.OrdinalNormaliser;
import twosource.normalise.PartyNormaliser;
import twosource.normalise.PlaceNormaliser;
import twosource.normalise.QuantityNormaliser;
import twosource.normalise.TimeNormaliser;

/** Holds one normaliser of each type; may be shared between threads. */
record Normalisers(
    PartyNormaliser parties,
    TimeNormaliser times,
    QuantityNormaliser quantities,
    OrdinalNormaliser ordinals,
    PlaceNormaliser places) {

  static Normalisers with(Gazetteer gazetteer) {
    return new Normalisers(
        new PartyNormaliser(
            word -> gazetteer.demonymCountry(word).or(() -> gazetteer.countryOf(word))),
        new TimeNormaliser(),
        new QuantityNormaliser(),
        new OrdinalNormaliser(),
        new PlaceNormaliser(gazetteer));
  }
}
