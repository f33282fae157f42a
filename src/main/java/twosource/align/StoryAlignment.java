package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.rule.Comparison;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.RuleBook;
import twosource.text.Span;
import twosource.value.Parties;
import twosource.value.Wording;

/** Aligns the articles of one story, frame by frame. */
final class StoryAlignment {

  private final Story story;
  private final RuleBook rules;
  private final StoryBinder binder;

  /** Names, by article and number of the mention, the subjects found so far. */
  private final Map<String, Map<Integer, String>> subjectOf = new HashMap<>();

  /** Holds, by article, the words of the claims that several articles share. */
  private final Map<String, Set<Span>> linedUp = new HashMap<>();

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  StoryAlignment(Story story, RuleBook rules) {
    this.story = story;
    this.rules = rules;
    this.binder = StoryBinder.of(story.articles());
  }

  /**
   * Aligns first the frames that stand alone, then those that speak of their things, and last what
   * no frame foresees.
   */
  StoryAlignment run() {
    rules.frames().stream()
        .sorted(Comparator.comparing(Frame::isOpen).thenComparing(Frame::leansOnOthers))
        .forEach(this::align);
    return this;
  }

  List<Subject> subjects() {
    return subjects;
  }

  List<Fact> facts() {
    return facts;
  }

  List<Decision> decisions() {
    return decisions;
  }

  private void align(Frame frame) {
    List<Thing> things = new ArrayList<>();
    Weigher weigher =
        frame.isOpen()
            ? new ClauseWeigher(frame, WordRarity.of(story.articles()))
            : new EvidenceWeigher(frame);
    for (StoryArticle article : story.articles()) {
      things.addAll(
          weigher instanceof ClauseWeigher clauses
              ? openThings(frame, article, clauses)
              : things(frame, article));
    }
    SubjectLinker.Linked linked = new SubjectLinker(frame, things, weigher).link(story.id());
    decisions.addAll(linked.decisions());
    for (Subject subject : linked.subjects()) {
      subjects.add(subject);
      remember(subject);
      for (Role role : frame.roles()) {
        addFacts(frame, subject, role);
      }
    }
  }

  private List<Thing> things(Frame frame, StoryArticle article) {
    ThingResolver resolver = new ThingResolver(frame, article);
    List<FrameMention> mentions = article.claims().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).frame().equals(frame.name())) {
        resolver.add(
            i,
            mentions.get(i),
            binder.bind(article, i, subjectOf.getOrDefault(article.path(), Map.of())));
      }
    }
    return resolver.things();
  }

  /** Passes over what another frame has lined up already. */
  private List<Thing> openThings(Frame frame, StoryArticle article, ClauseWeigher weigher) {
    OpenThings things = new OpenThings(frame, article, weigher);
    Set<Span> taken = linedUp.getOrDefault(article.path(), Set.of());
    List<FrameMention> mentions = article.claims().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      FrameMention mention = mentions.get(i);
      if (mention.frame().equals(frame.name())
          && taken.stream().noneMatch(mention.trigger().span()::overlaps)) {
        things.add(i, mention, binder.bind(article, i, Map.of()));
      }
    }
    return things.things();
  }

  /** Remembers the words of a measure, a time or a place; a list of people spans whole clauses. */
  private void rememberWords(Fact fact) {
    for (BoundClaim claim : fact.claims()) {
      if (claim.value() instanceof Parties || claim.value() instanceof Wording) {
        continue;
      }
      linedUp
          .computeIfAbsent(claim.article().path(), path -> new HashSet<>())
          .add(claim.claim().evidence().span());
    }
  }

  /** Tells whether articles state different values; a copy that changes one is of interest. */
  private static boolean isDisputed(Fact fact) {
    return fact.claims().stream().map(claim -> claim.article().path()).distinct().count() > 1
        && fact.claims().stream().map(BoundClaim::value).distinct().count() > 1;
  }

  private static boolean isOfSeveralOrigins(Fact fact) {
    return fact.claims().stream().map(claim -> claim.article().origin()).distinct().count() > 1;
  }

  private void remember(Subject subject) {
    for (Thing thing : subject.things()) {
      for (int number : thing.numbers()) {
        subjectOf
            .computeIfAbsent(thing.article().path(), path -> new HashMap<>())
            .put(number, subject.id());
      }
    }
  }

  /**
   * Only like is held against like: what was told, what was planned, what is possible. What is
   * denied is the thing itself, so a denial stands once, under the roles by which it is known.
   */
  private void addFacts(Frame frame, Subject subject, Role role) {
    if (role.compare().by() == Comparison.Method.NONE) {
      return;
    }
    Map<Factuality, List<BoundClaim>> byKind = new LinkedHashMap<>();
    for (BoundClaim claim : subject.claims(role.name())) {
      Factuality own = claim.claim().factuality();
      if (own == Factuality.DENIED && !frame.same().needs().contains(role.name())) {
        continue;
      }
      Factuality kind = own.isTold() ? Factuality.ASSERTED : own;
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(claim);
    }
    byKind.forEach(
        (kind, claims) -> {
          List<BoundClaim> stated = Statements.of(claims);
          if (stated.size() > 1) {
            String id = subject.id() + "-" + role.name() + suffix(kind);
            Fact fact = new Fact(id, story, subject, frame, role, stated);
            boolean several = isOfSeveralOrigins(fact);
            if (several) {
              rememberWords(fact);
            }
            if (several || !frame.isOpen() || isDisputed(fact)) {
              facts.add(fact);
            }
          }
        });
  }

  private static String suffix(Factuality kind) {
    return switch (kind) {
      case ASSERTED, DENIED -> "";
      case PLANNED -> "-planned";
      case POSSIBLE -> "-possible";
    };
  }
}
