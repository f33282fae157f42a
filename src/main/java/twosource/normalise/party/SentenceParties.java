package twosource.normalise.party;

import java.util.List;
import java.util.Set;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.Parties;
import twosource.value.PartyKind;

/** Holds the noun phrases of one sentence that mean a party, read once for all who ask for them. */
public final class SentenceParties {

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

  private final Sentence sentence;
  private final List<Nominal> nominals;

  SentenceParties(Sentence sentence, Countries countries) {
    this.sentence = sentence;
    this.nominals = new PartyReading(sentence, countries).read();
  }

  Sentence sentence() {
    return sentence;
  }

  List<Nominal> nominals() {
    return nominals;
  }

  /** Returns who acts, joined to the lists that the sentence makes of them. */
  public List<ValueMention<Parties>> lists() {
    List<Nominal> members =
        nominals.stream()
            .filter(nominal -> !nominal.possessor() && !nominal.bare())
            .filter(nominal -> !isPlace(nominal))
            .toList();
    return new PartyLists(sentence, members).read();
  }

  /** Returns every mention of a party by itself, possessors too, in order of their heads. */
  public List<PartyMention> mentions() {
    return nominals.stream().filter(nominal -> !nominal.bare()).map(PartyMention::of).toList();
  }

  private boolean isPlace(Nominal nominal) {
    int before = nominal.tokens().from() - 1;
    return nominal.party().kind() == PartyKind.GOVERNMENT
        && before >= 0
        && BEFORE_PLACES.contains(PartyWords.bare(sentence.token(before)));
  }
}
