package twosource.normalise.place;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.Normaliser;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.PlaceName;

/**
 * Reads where something is: {@code Lima, Ohio}, {@code the Larch Club in Hallsburg, Fla.}, {@code
 * 30 miles south of Lima}, {@code an undisclosed location in Florida}.
 *
 * <p>The longest phrase is one value; its tokens leave out a preposition or article before it. A
 * country that acts as a government is still a place name, since only the caller knows its clause.
 */
public final class PlaceNormaliser implements Normaliser<PlaceName> {

  private final Gazetteer gazetteer;
  private final PlaceNouns nouns = new PlaceNouns();

  public PlaceNormaliser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<ValueMention<PlaceName>> read(Sentence sentence) {
    PlaceGrammar grammar = new PlaceGrammar(sentence, gazetteer, nouns);
    List<ValueMention<PlaceName>> mentions = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      var phrase = grammar.placeAt(i);
      phrase
          .filter(grammar::isFreeStanding)
          .ifPresent(place -> mentions.add(new ValueMention<>(place.tokens(), place.value())));
      i = phrase.map(place -> place.tokens().to()).orElse(i + 1);
    }
    return List.copyOf(mentions);
  }
}
