package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.claim.Claim;
import twosource.claim.Evidence;
import twosource.claim.Phase;
import twosource.rule.Pattern;
import twosource.rule.Relations;
import twosource.rule.Role;
import twosource.rule.Triggers;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;

/** Fills the roles of a frame from the clause of a trigger. */
final class RoleFiller {

  private final ArticleReading article;
  private final ValueFinder values;
  private final ParticipantAnaphora anaphora;

  RoleFiller(ArticleReading article) {
    this.article = article;
    this.values = new ValueFinder(article);
    this.anaphora = new ParticipantAnaphora(article);
  }

  /**
   * Holds the claims that a trigger's clause makes.
   *
   * @param pointsBack whether those who take part are said to be those of the thing told of last
   */
  record Filled(List<Claim> claims, boolean pointsBack) {}

  /** Returns the claims about all roles, each place of the text once for each role. */
  Filled fill(Trigger trigger) {
    List<Claim> filled = new ArrayList<>();
    boolean pointsBack = false;
    for (Role role : trigger.frame().roles()) {
      Map<Span, Claim> claims = stated(trigger, role);
      if (role.is() == ValueType.TIME && claims.isEmpty()) {
        toldBefore(trigger, role).ifPresent(found -> add(claims, trigger, role, found));
      }
      if (role.is() == ValueType.PARTY) {
        pointsBack |= addMeant(trigger, role, claims);
        anaphora.remember(trigger, role, claims.values());
      }
      filled.addAll(claims.values());
    }
    return new Filled(filled, pointsBack);
  }

  /** Returns what the patterns of a role find, by where it stands. */
  private Map<Span, Claim> stated(Trigger trigger, Role role) {
    Map<Span, Claim> claims = new TreeMap<>();
    if (!isTold(trigger, role)) {
      return claims;
    }
    Sentence sentence = article.sentences().get(trigger.sentence());
    Set<Span> excepted = excepted(trigger, role);
    for (Pattern pattern : role.find()) {
      for (FoundValue found : values.find(trigger, role, pattern)) {
        if (RoleConditions.allow(sentence, trigger, role, found)
            && !excepted.contains(found.span())) {
          add(claims, trigger, role, found);
        }
      }
    }
    return claims;
  }

  private Set<Span> excepted(Trigger trigger, Role role) {
    return role.except().stream()
        .flatMap(pattern -> values.find(trigger, role, pattern).stream())
        .map(FoundValue::span)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isTold(Trigger trigger, Role role) {
    String lemma = lemma(trigger);
    return role.toldBy().isEmpty() || role.toldBy().contains(lemma);
  }

  private String lemma(Trigger trigger) {
    Token token = article.sentences().get(trigger.sentence()).token(trigger.tokens().from());
    String form = token.text().toLowerCase(Locale.ROOT);
    Triggers triggers = trigger.frame().triggers();
    boolean state = triggers.states().contains(form) && !triggers.verbs().contains(token.lemma());
    return state ? form : token.lemma();
  }

  /** Returns the time told just before the sentence, where the role asks for the whole sentence. */
  private Optional<FoundValue> toldBefore(Trigger trigger, Role role) {
    return role.asksFor(Relations.SENTENCE)
        ? OlderTimes.before(article, trigger.sentence())
            .map(
                told ->
                    FoundValue.in(
                        told.sentence(),
                        told.mention().tokens(),
                        told.mention().value(),
                        Phase.WHOLE))
        : Optional.empty();
  }

  /** Adds whom anaphors mean, and tells whether they are those of the thing told of last. */
  private boolean addMeant(Trigger trigger, Role role, Map<Span, Claim> claims) {
    boolean pointsBack = false;
    for (ParticipantAnaphora.Meant meant : anaphora.meant(trigger, role, claims.isEmpty())) {
      add(claims, trigger, role, meant.found());
      pointsBack |= meant.ofThing();
    }
    return pointsBack;
  }

  private void add(Map<Span, Claim> claims, Trigger trigger, Role role, FoundValue found) {
    claims.computeIfAbsent(found.span(), span -> claim(trigger, role, found));
  }

  private Claim claim(Trigger trigger, Role role, FoundValue found) {
    return new Claim(
        role.name(),
        found.value(),
        new Evidence(found.span(), found.span().in(article.annotated().article().text())),
        found.phase(),
        article.speaker(trigger.sentence(), trigger.tokens()),
        trigger.factuality());
  }
}
