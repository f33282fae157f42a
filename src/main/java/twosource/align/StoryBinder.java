package twosource.align;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.claim.Claim;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.claim.Reference;
import twosource.value.ClockTime;
import twosource.value.Granularity;
import twosource.value.MentionLink;
import twosource.value.Parties;
import twosource.value.PlaceContext;
import twosource.value.PlaceName;
import twosource.value.SubjectLink;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;
import twosource.value.Value;

/** Settles, with what the whole story knows, the values that one article had to leave open. */
final class StoryBinder {

  private final StoryParties parties;
  private final PlaceContext places;

  private StoryBinder(StoryParties parties, PlaceContext places) {
    this.parties = parties;
    this.places = places;
  }

  static StoryBinder of(List<StoryArticle> articles) {
    List<PlaceName> names = new ArrayList<>();
    for (StoryArticle article : articles) {
      for (FrameMention mention : article.claims().mentions()) {
        for (Claim claim : mention.claims()) {
          if (claim.value() instanceof PlaceName name) {
            names.add(name);
          }
        }
      }
    }
    return new StoryBinder(StoryParties.of(articles), PlaceContext.of(names));
  }

  /**
   * Returns the settled claims of a mention; those whose value cannot be settled are left out.
   *
   * @param subjects names, by mention of the article, the things that are aligned already
   */
  List<BoundClaim> bind(StoryArticle article, int number, Map<Integer, String> subjects) {
    List<BoundClaim> bound = new ArrayList<>();
    FrameMention mention = article.claims().mentions().get(number);
    for (Claim claim : mention.claims()) {
      settle(article, onDay(article, mention, claim), subjects)
          .ifPresent(value -> bound.add(new BoundClaim(article, number, claim, value)));
    }
    List<BoundClaim> kept = consistent(bound);
    return kept.stream().anyMatch(StoryBinder::liesAhead)
        ? kept.stream().map(StoryBinder::planned).toList()
        : kept;
  }

  /**
   * Puts a clock time without a day on the day that the same mention tells or, where it points
   * back, the last mention of its kind that told one: {@code A quake struck on Tuesday. It hit at
   * 1420 GMT.}
   */
  private static Value onDay(StoryArticle article, FrameMention mention, Claim claim) {
    if (!(claim.value() instanceof ClockTime clock) || clock.day().isPresent()) {
      return claim.value();
    }
    return day(mention)
        .or(() -> dayBefore(article, mention))
        .<Value>map(clock::onDay)
        .orElse(clock);
  }

  private static Optional<TimeExpression> dayBefore(StoryArticle article, FrameMention mention) {
    List<FrameMention> mentions = article.claims().mentions();
    Optional<TimeExpression> day = Optional.empty();
    for (int i = 0; i < mentions.indexOf(mention); i++) {
      if (mentions.get(i).frame().equals(mention.frame())) {
        Optional<TimeExpression> told = day(mentions.get(i));
        day = told.isPresent() ? told : day;
      }
    }
    return mention.reference() == Reference.DEFINITE ? day : Optional.empty();
  }

  private static Optional<TimeExpression> day(FrameMention mention) {
    return mention.claims().stream()
        .map(Claim::value)
        .filter(TimeExpression.class::isInstance)
        .map(TimeExpression.class::cast)
        .filter(time -> !(time instanceof ClockTime) && isDay(time.granularity()))
        .findFirst();
  }

  private static boolean isDay(Granularity granularity) {
    return granularity == Granularity.DAY || granularity == Granularity.DAY_PART;
  }

  /** Tells whether a claim is of a time after its article: {@code the talks go on on Saturday}. */
  private static boolean liesAhead(BoundClaim claim) {
    Optional<LocalDateTime> published =
        claim
            .article()
            .date()
            .map(date -> date.day().plusDays(date.slackDays() + 1L).atStartOfDay());
    return claim.value() instanceof TimeInterval time
        && published.filter(end -> !time.start().isBefore(end)).isPresent();
  }

  private static BoundClaim planned(BoundClaim claim) {
    Factuality factuality = claim.claim().factuality().within(Factuality.PLANNED);
    return new BoundClaim(
        claim.article(), claim.mention(), claim.claim().as(factuality), claim.value());
  }

  /**
   * Leaves out, of two claims of one clause that exclude each other, the later: it speaks of
   * something else ("met on Friday, before the elections next week").
   */
  private static List<BoundClaim> consistent(List<BoundClaim> claims) {
    List<BoundClaim> kept = new ArrayList<>();
    for (BoundClaim claim : claims) {
      boolean excluded =
          kept.stream()
              .filter(other -> other.role().equals(claim.role()))
              .filter(other -> !(other.value() instanceof Parties))
              .anyMatch(other -> ValueCloseness.of(other.value(), claim.value()).isApart());
      if (!excluded) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private Optional<Value> settle(StoryArticle article, Value value, Map<Integer, String> subjects) {
    if (value instanceof TimeExpression time) {
      return time.bind(article.date()).map(interval -> interval);
    }
    if (value instanceof PlaceName name) {
      return Optional.of(name.bind(places));
    }
    if (value instanceof Parties list) {
      return Optional.of(parties.bind(list));
    }
    if (value instanceof MentionLink link) {
      return Optional.ofNullable(subjects.get(link.mention())).map(SubjectLink::new);
    }
    return Optional.of(value);
  }
}
