package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twosource.claim.FrameMention;
import twosource.claim.Reference;
import twosource.rule.Frame;

/**
 * Resolves the mentions of one article to things: "a five-hour meeting … their meeting with Roy".
 *
 * <p>A mention joins a thing when the sum of the evidence reaches the frame's and no role speaks
 * against it; words that only point back join what stands near before them. What is in doubt stays
 * a thing of its own, and two things of one article are never merged later.
 */
final class ThingResolver {

  private final Frame frame;
  private final StoryArticle article;
  private final EvidenceWeigher weigher;
  private final Retelling retelling;
  private final DefiniteWords definiteWords;
  private final List<Thing> things = new ArrayList<>();
  private final Openings openings;

  ThingResolver(Frame frame, StoryArticle article) {
    this.frame = frame;
    this.article = article;
    this.weigher = new EvidenceWeigher(frame);
    this.retelling = new Retelling(frame.same());
    this.definiteWords = new DefiniteWords(frame.same(), weigher);
    this.openings = new Openings(frame);
  }

  /** Adds the next mention of the article, in order of the text. */
  void add(int mentionNumber, FrameMention mention, List<BoundClaim> claims) {
    if (isEmpty(claims)) {
      return;
    }
    Thing alone =
        Thing.of(
            article,
            things.size(),
            mentionNumber,
            mention,
            claims,
            openings.isOpening(mention, claims));
    Optional<Thing> known = known(alone, mention);
    if (known.isPresent()) {
      things.set(known.get().number(), known.get().joinedWith(alone));
    } else {
      things.add(goingOn(alone, mention));
    }
  }

  /** A toll without any number is none, and would only lend its place and day to others. */
  private boolean isEmpty(List<BoundClaim> claims) {
    List<String> steady = frame.same().steady();
    return !steady.isEmpty() && claims.stream().noneMatch(claim -> steady.contains(claim.role()));
  }

  List<Thing> things() {
    return List.copyOf(things);
  }

  private Optional<Thing> known(Thing alone, FrameMention mention) {
    List<Thing> like =
        things.stream()
            .filter(thing -> thing.factuality() == alone.factuality())
            .filter(thing -> mayBePart(thing, alone))
            .filter(thing -> isSteady(thing, alone))
            .toList();
    Optional<Thing> byEvidence =
        like.stream()
            .map(thing -> weigher.weigh(thing.withBorrowed(List.of()), alone))
            .filter(weighing -> retelling.isOf(weighing, mention.reference()))
            .max(
                Comparator.comparingDouble(Weighing::sum)
                    .thenComparing(weighing -> !needed(weighing.first()).isEmpty())
                    .thenComparingInt(weighing -> weighing.first().number()))
            .map(weighing -> things.get(weighing.first().number()));
    return byEvidence.or(() -> definiteWords.meaning(like, alone, mention));
  }

  /** A numbered part of a series is never, in one article, what bears no number. */
  private boolean mayBePart(Thing thing, Thing alone) {
    return frame.same().parts().stream()
        .allMatch(
            role ->
                thing.claims(role).isEmpty() == alone.claims(role).isEmpty()
                    || alone.claims(role).isEmpty());
  }

  /** Tells whether two values of a role that one article states once for one thing fit. */
  private boolean isSteady(Thing thing, Thing alone) {
    return frame.same().steady().stream()
        .allMatch(
            role ->
                thing.claims(role).stream()
                    .allMatch(
                        known ->
                            alone.claims(role).stream()
                                .allMatch(
                                    claim ->
                                        ValueCloseness.of(known.value(), claim.value())
                                            != Closeness.APART)));
  }

  private static int lastStart(Thing thing) {
    return thing.lastMention().trigger().span().start();
  }

  /** Lends a new thing that points back the claims by which the last one was known. */
  private Thing goingOn(Thing alone, FrameMention mention) {
    boolean known = frame.same().needs().stream().anyMatch(role -> !alone.claims(role).isEmpty());
    if (known || mention.reference() != Reference.DEFINITE) {
      return alone;
    }
    List<BoundClaim> borrowed =
        things.stream()
            .filter(thing -> !needed(thing).isEmpty())
            .max(Comparator.comparingInt(ThingResolver::lastStart))
            .map(this::needed)
            .orElse(List.of());
    return alone.withBorrowed(borrowed);
  }

  private List<BoundClaim> needed(Thing thing) {
    return frame.same().needs().stream().flatMap(role -> thing.evidence(role).stream()).toList();
  }
}
