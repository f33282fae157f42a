package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twosource.claim.FrameMention;
import twosource.rule.Frame;

/**
 * Resolves the open claims of one article to things: a claim is a thing of its own, but that the
 * article may state it twice, with one value and nearly the same words.
 */
final class OpenThings {

  private final Frame frame;
  private final StoryArticle article;
  private final ClauseWeigher weigher;
  private final List<Thing> things = new ArrayList<>();

  /** The things told of so far, by value and by each word of their clause. */
  private final Map<String, List<Integer>> known = new HashMap<>();

  /** A value that is stated so often with one word is no statement to be found again. */
  private static final int MOST = 12;

  OpenThings(Frame frame, StoryArticle article, ClauseWeigher weigher) {
    this.frame = frame;
    this.article = article;
    this.weigher = weigher;
  }

  /** Adds the next claim of the article, in order of the text. */
  void add(int number, FrameMention mention, List<BoundClaim> claims) {
    Thing alone = thing(things.size(), List.of(number), List.of(mention), claims);
    Optional<BoundClaim> value = weigher.value(alone);
    if (value.isEmpty()) {
      return;
    }
    Optional<Thing> stated = stated(alone, value.get());
    if (stated.isPresent()) {
      things.set(stated.get().number(), joined(stated.get(), alone));
      return;
    }
    things.add(alone);
    for (String key : weigher.keys(alone)) {
      known
          .computeIfAbsent(key + " " + value.get().value().print(), k -> new ArrayList<>())
          .add(alone.number());
    }
  }

  private Optional<Thing> stated(Thing alone, BoundClaim value) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String key : weigher.keys(alone)) {
      List<Integer> like = known.getOrDefault(key + " " + value.value().print(), List.of());
      like.stream().limit(MOST).forEach(number -> shared.merge(number, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= weigher.leastKeys())
        .map(entry -> things.get(entry.getKey()))
        .filter(thing -> thing.factuality() == alone.factuality())
        .filter(thing -> weigher.weigh(thing, alone).sum() >= frame.same().atLeast())
        .findFirst();
  }

  List<Thing> things() {
    return List.copyOf(things);
  }

  private Thing joined(Thing thing, Thing next) {
    List<Integer> numbers = new ArrayList<>(thing.numbers());
    numbers.addAll(next.numbers());
    List<FrameMention> mentions = new ArrayList<>(thing.mentions());
    mentions.addAll(next.mentions());
    List<BoundClaim> claims = new ArrayList<>(thing.claims());
    claims.addAll(next.claims());
    return thing(thing.number(), numbers, mentions, claims);
  }

  private Thing thing(
      int number, List<Integer> numbers, List<FrameMention> mentions, List<BoundClaim> claims) {
    return new Thing(
        article,
        number,
        frame.name(),
        claims.isEmpty() ? mentions.get(0).factuality() : claims.get(0).claim().factuality(),
        numbers,
        mentions,
        claims,
        List.of(),
        false);
  }
}
