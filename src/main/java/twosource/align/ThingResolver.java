package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twosource.claim.Factuality;
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

  /** How many sentences back words without any evidence of their own may point. */
  private static final int NEAR_SENTENCES = 1;

  /** How many they may point back within one paragraph. */
  private static final int NEAR_IN_PARAGRAPH = 3;

  /** The last sentence that may be a headline or what stands under it, counted from 0. */
  private static final int HEADLINES = 1;

  /** The last sentence with which an article may open. */
  private static final int OPENING = 5;

  private final Frame frame;
  private final StoryArticle article;
  private final EvidenceWeigher weigher;
  private final List<Thing> things = new ArrayList<>();
  private final Openings openings;

  ThingResolver(Frame frame, StoryArticle article) {
    this.frame = frame;
    this.article = article;
    this.weigher = new EvidenceWeigher(frame);
    this.openings = new Openings(frame);
  }

  /** Adds the next mention of the article, in order of the text. */
  void add(int mentionNumber, FrameMention mention, List<BoundClaim> claims) {
    if (isEmpty(claims)) {
      return;
    }
    Thing alone =
        new Thing(
            article,
            things.size(),
            frame.name(),
            factuality(mention, claims),
            List.of(mentionNumber),
            List.of(mention),
            claims,
            List.of(),
            openings.isOpening(mention, claims));
    Optional<Thing> known = known(alone, mention);
    if (known.isPresent()) {
      things.set(known.get().number(), joined(known.get(), alone));
    } else {
      things.add(goingOn(alone, mention));
    }
  }

  /** A toll without any number is none, and would only lend its place and day to others. */
  private boolean isEmpty(List<BoundClaim> claims) {
    List<String> steady = frame.same().steady();
    return !steady.isEmpty() && claims.stream().noneMatch(claim -> steady.contains(claim.role()));
  }

  /** The story may have found a thing to lie ahead that its words tell as done. */
  private static Factuality factuality(FrameMention mention, List<BoundClaim> claims) {
    return claims.isEmpty() ? mention.factuality() : claims.get(0).claim().factuality();
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
            .map(thing -> weigher.weigh(thing.withoutBorrowed(), alone))
            .filter(weighing -> isOneOpening(weighing) || isEnough(weighing, mention))
            .max(
                Comparator.comparingDouble(Weighing::sum)
                    .thenComparing(weighing -> !needed(weighing.first()).isEmpty())
                    .thenComparingInt(weighing -> weighing.first().number()))
            .map(weighing -> things.get(weighing.first().number()));
    return byEvidence.or(() -> pointedAt(like, alone, mention));
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

  /** Headline and first sentence tell of one event, though each may name its own place. */
  private boolean isOneOpening(Weighing weighing) {
    return weighing.opens() && weighing.sum() >= frame.same().within();
  }

  private boolean isEnough(Weighing weighing, FrameMention mention) {
    if (weighing.isOpposed() || !weighing.fits(frame.same().needs())) {
      return false;
    }
    boolean strong = weighing.met() && weighing.sum() >= frame.same().within();
    return switch (mention.reference()) {
      case DEFINITE -> weighing.sum() > 0;
      case TELLING ->
          (strong && (weighing.supports() > 1 || !weighing.differs())) || retells(weighing);
      case ANOTHER -> strong && weighing.supports() > 1;
    };
  }

  /**
   * Finds what bare definite words mean: the thing just spoken of, if nothing speaks against it.
   */
  private Optional<Thing> pointedAt(List<Thing> like, Thing alone, FrameMention mention) {
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
                    Comparator.comparingInt(ThingResolver::firstStartInLastSentence).reversed()))
        .or(() -> central(like, alone));
  }

  /** Returns the first thing of which the article claims anything, if nothing speaks against it. */
  private Optional<Thing> central(List<Thing> like, Thing alone) {
    return like.stream()
        .filter(thing -> frame.same().central() && !thing.claims().isEmpty())
        .findFirst()
        .filter(thing -> !weigher.weigh(thing, alone).isOpposed());
  }

  /**
   * The first sentences tell anew what the headline told: {@code Quake hits Ica. A quake hit …}.
   */
  private boolean retells(Weighing weighing) {
    return frame.same().central()
        && weighing.sum() > 0
        && weighing.first().mentions().get(0).sentence() <= HEADLINES
        && weighing.second().lastMention().sentence() <= OPENING;
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
    return new Thing(
        alone.article(),
        alone.number(),
        alone.frame(),
        alone.factuality(),
        alone.numbers(),
        alone.mentions(),
        alone.claims(),
        borrowed,
        alone.lead());
  }

  private List<BoundClaim> needed(Thing thing) {
    return frame.same().needs().stream().flatMap(role -> thing.evidence(role).stream()).toList();
  }

  private static Thing joined(Thing thing, Thing next) {
    List<Integer> numbers = new ArrayList<>(thing.numbers());
    numbers.addAll(next.numbers());
    List<FrameMention> mentions = new ArrayList<>(thing.mentions());
    mentions.addAll(next.mentions());
    List<BoundClaim> claims = new ArrayList<>(thing.claims());
    claims.addAll(next.claims());
    return new Thing(
        thing.article(),
        thing.number(),
        thing.frame(),
        thing.factuality(),
        numbers,
        mentions,
        claims,
        thing.borrowed(),
        thing.lead() || next.lead());
  }
}
