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
    Thing alone = Thing.of(article, things.size(), number, mention, claims, false);
    Optional<BoundClaim> value = weigher.value(alone);
    if (value.isEmpty()) {
      return;
    }
    Optional<Thing> stated = stated(alone, value.get());
    if (stated.isPresent()) {
      things.set(stated.get().number(), stated.get().joinedWith(alone));
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
}
