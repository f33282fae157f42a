package twosource.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twosource.claim.FrameMention;
import twosource.claim.Reference;
import twosource.rule.Sameness;

/** Finds which thing of its article bare definite words mean: {@code the meeting}. */
final class DefiniteWords {

  /** How many sentences back words without any evidence of their own may point. */
  private static final int NEAR_SENTENCES = 1;

  /** How many they may point back within one paragraph. */
  private static final int NEAR_IN_PARAGRAPH = 3;

  private final Sameness same;
  private final EvidenceWeigher weigher;

  DefiniteWords(Sameness same, EvidenceWeigher weigher) {
    this.same = same;
    this.weigher = weigher;
  }

  /**
   * Returns the thing just spoken of, or that on which the article turns, if nothing speaks against
   * it; empty where the words are not definite.
   *
   * @param like the things that a mention may mean, in order of the text
   * @param alone the mention as a thing of its own
   */
  Optional<Thing> meaning(List<Thing> like, Thing alone, FrameMention mention) {
    if (mention.reference() != Reference.DEFINITE) {
      return Optional.empty();
    }
    return like.stream()
        .filter(
            thing ->
                isNear(thing.lastMention(), mention) && !weigher.weigh(thing, alone).isOpposed())
        .max(
            Comparator.comparingInt((Thing thing) -> thing.lastMention().sentence())
                .thenComparing(
                    Comparator.comparingInt(DefiniteWords::firstStartInLastSentence).reversed()))
        .or(() -> central(like, alone));
  }

  /** Returns the first thing of which the article claims anything, if nothing speaks against it. */
  private Optional<Thing> central(List<Thing> like, Thing alone) {
    return like.stream()
        .filter(thing -> same.central() && !thing.claims().isEmpty())
        .findFirst()
        .filter(thing -> !weigher.weigh(thing, alone).isOpposed());
  }

  /** Returns where the last sentence that speaks of a thing first does; its subject comes first. */
  private static int firstStartInLastSentence(Thing thing) {
    return thing.mentions().stream()
        .filter(mention -> mention.sentence() == thing.lastMention().sentence())
        .mapToInt(mention -> mention.trigger().span().start())
        .min()
        .orElseThrow();
  }

  private static boolean isNear(FrameMention before, FrameMention mention) {
    int back = mention.sentence() - before.sentence();
    return back <= NEAR_SENTENCES
        || (back <= NEAR_IN_PARAGRAPH && mention.paragraph() == before.paragraph());
  }
}
