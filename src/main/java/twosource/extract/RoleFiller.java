package twosource.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import twosource.extract.Antecedents.Told;
import twosource.normalise.ValueMention;
import twosource.rule.Pattern;
import twosource.rule.Relations;
import twosource.rule.Role;
import twosource.rule.Triggers;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.Label;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Relation;
import twosource.value.TimeExpression;
import twosource.value.Unit;
import twosource.value.Value;

/** Fills the roles of a frame from the clause of a trigger. */
final class RoleFiller {

  private static final Set<String> THIRD_PERSON = Set.of("his", "her", "its", "their");

  private final ArticleReading article;
  private final Antecedents antecedents;

  /** Who took part in the last thing told of, by frame and role. */
  private final Map<String, Told> told = new HashMap<>();

  RoleFiller(ArticleReading article) {
    this.article = article;
    this.antecedents = new Antecedents(article);
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
      Map<Span, Claim> claims = new TreeMap<>();
      Set<Span> excepted = excepted(trigger, role);
      for (Pattern pattern : isTold(trigger, role) ? role.find() : List.<Pattern>of()) {
        for (Found found : find(trigger, role, pattern)) {
          if (isAllowed(trigger, role, found) && !excepted.contains(found.span())) {
            claims.putIfAbsent(found.span(), claim(trigger, role, found));
          }
        }
      }
      if (role.is() == ValueType.TIME && claims.isEmpty() && isOfSentence(role)) {
        OlderTimes.before(article, trigger.sentence())
            .map(
                told ->
                    found(
                        told.sentence(),
                        told.mention().tokens(),
                        told.mention().value(),
                        Phase.WHOLE))
            .ifPresent(found -> claims.put(found.span(), claim(trigger, role, found)));
      }
      if (role.is() == ValueType.PARTY) {
        pointsBack |= addMeant(trigger, role, claims);
        remember(trigger, role, claims.values());
      }
      filled.addAll(claims.values());
    }
    return new Filled(filled, pointsBack);
  }

  private Set<Span> excepted(Trigger trigger, Role role) {
    return role.except().stream()
        .flatMap(pattern -> find(trigger, role, pattern).stream())
        .map(Found::span)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOfSentence(Role role) {
    return role.find().stream()
        .anyMatch(
            pattern ->
                pattern instanceof Pattern.InClause clause
                    && clause.names().contains(Relations.SENTENCE));
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

  /** Adds whom anaphors mean, and tells whether they are those of the thing told of last. */
  private boolean addMeant(Trigger trigger, Role role, Map<Span, Claim> claims) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    Optional<Told> last = Optional.ofNullable(told.get(key(trigger, role)));
    boolean alone = claims.isEmpty();
    boolean pointsBack = false;
    for (Complement part : anaphors(trigger, role)) {
      Optional<Antecedents.Antecedent> meant =
          Anaphor.of(sentence, part.tokens())
              .flatMap(a -> antecedents.of(a, trigger.sentence(), part.tokens(), last, alone));
      if (meant.isPresent()) {
        Found found = found(sentence, part.tokens(), meant.get().parties(), part.phase());
        claims.putIfAbsent(found.span(), claim(trigger, role, found));
        pointsBack |= meant.get().ofThing();
      }
    }
    return pointsBack;
  }

  private List<Complement> anaphors(Trigger trigger, Role role) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    return trigger.parts().stream()
        .filter(
            part ->
                role.find().stream()
                    .anyMatch(
                        pattern ->
                            pattern instanceof Pattern.InClause clause
                                && clause.names().contains(part.name())))
        .filter(part -> Anaphor.of(sentence, part.tokens()).isPresent())
        .toList();
  }

  private void remember(Trigger trigger, Role role, Collection<Claim> claims) {
    List<Party> members =
        claims.stream().flatMap(claim -> ((Parties) claim.value()).members().stream()).toList();
    if (!members.isEmpty()) {
      told.put(key(trigger, role), new Told(trigger.sentence(), new Parties(members, true)));
    }
  }

  private static String key(Trigger trigger, Role role) {
    return trigger.frame().name() + "." + role.name();
  }

  /** Holds a value and where it stands. */
  private record Found(Span span, TokenRange tokens, Value value, Phase phase) {}

  private boolean isAllowed(Trigger trigger, Role role, Found found) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    if (found.value() instanceof Label label) {
      return label.words().size() >= role.limits().lo();
    }
    if (role.named() && found.value() instanceof Parties parties) {
      return parties.members().stream().allMatch(NamedParty.class::isInstance);
    }
    return !(found.value() instanceof Quantity quantity)
        || (!Increments.isOne(sentence, found.tokens(), trigger, role)
            && isWithin(quantity, role.limits())
            && (role.of().isEmpty() || CountedNouns.after(sentence, found.tokens(), role.of())));
  }

  /** The limits of a length of time are in seconds, though years may be told. */
  private static boolean isWithin(Quantity quantity, Range limits) {
    return quantity.isDuration()
        ? quantity.fits(new Quantity(limits, Unit.SECOND))
        : quantity.range().relationTo(limits) != Relation.APART;
  }

  private Claim claim(Trigger trigger, Role role, Found found) {
    return new Claim(
        role.name(),
        found.value(),
        new Evidence(found.span(), found.span().in(article.annotated().article().text())),
        found.phase(),
        article.speaker(trigger.sentence(), trigger.tokens()),
        trigger.factuality());
  }

  private List<Found> find(Trigger trigger, Role role, Pattern pattern) {
    return pattern instanceof Pattern.InClause clause
        ? inClause(trigger, role, clause)
        : inTokens(trigger, role, (Pattern.InTokens) pattern);
  }

  private List<Found> inClause(Trigger trigger, Role role, Pattern.InClause pattern) {
    List<Found> found = new ArrayList<>();
    for (Given given : trigger.given()) {
      if (pattern.names().contains(given.name())) {
        found.add(new Found(given.span(), trigger.tokens(), given.value(), Phase.WHOLE));
      }
    }
    for (Complement part : trigger.parts()) {
      if (pattern.names().contains(part.name())) {
        found.addAll(inPart(trigger, role, part));
      }
    }
    return found;
  }

  private List<Found> inPart(Trigger trigger, Role role, Complement part) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    if (role.is() == ValueType.LABEL) {
      return label(trigger, role, part);
    }
    if (role.is() == ValueType.PARTY && Anaphor.of(sentence, part.tokens()).isPresent()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (ValueMention<?> mention : values(trigger, role, part)) {
      boolean own = part.name().equals(Relations.PHRASE);
      if ((part.name().equals(Relations.ACTORS) && !isSeveral(mention.value()))
          || (own && isOnlyNoun(mention.value()))) {
        continue;
      }
      if (standsIn(part, mention) && (own || !mention.tokens().overlaps(trigger.tokens()))) {
        found.add(found(sentence, mention.tokens(), mention.value(), part.phase()));
      }
    }
    return found;
  }

  private List<? extends ValueMention<?>> values(Trigger trigger, Role role, Complement part) {
    return role.is() == ValueType.PARTY && part.name().equals(Relations.POSSESSOR)
        ? article.readings(trigger.sentence()).possessors()
        : values(trigger, role);
  }

  private List<ValueMention<?>> values(Trigger trigger, Role role) {
    return role.is() == ValueType.CHOICE
        ? ChoiceReader.read(article.sentences().get(trigger.sentence()), role.choices())
        : article.readings(trigger.sentence()).of(role.is());
  }

  /**
   * Returns the nouns and adjectives of a phrase that the rule admits, without what counts
   * something or tells a time in it.
   */
  private List<Found> label(Trigger trigger, Role role, Complement part) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    List<ValueMention<?>> others = new ArrayList<>();
    others.addAll(article.readings(trigger.sentence()).of(ValueType.COUNT));
    others.addAll(article.readings(trigger.sentence()).of(ValueType.TIME));
    List<String> words = new ArrayList<>();
    for (int i = part.tokens().from(); i < part.tokens().to(); i++) {
      int at = i;
      boolean content = sentence.token(i).isNoun() || sentence.token(i).tag().startsWith("JJ");
      boolean listed = role.of().isEmpty() || role.of().contains(sentence.token(i).lemma());
      if (listed && others.stream().noneMatch(other -> other.tokens().contains(at))) {
        role.vocabulary().word(sentence.token(i), content).ifPresent(words::add);
      }
    }
    return words.isEmpty()
        ? List.of()
        : List.of(found(sentence, part.tokens(), new Label(words), part.phase()));
  }

  /**
   * A time may begin before its part, or end after it: {@code early on Wednesday, a day later};
   * whom a part only describes takes no part: {@code with the help of Roy}.
   */
  private static boolean standsIn(Complement part, ValueMention<?> mention) {
    if (mention.value() instanceof Parties) {
      return part.core().contains(mention.tokens().from());
    }
    boolean begins = part.tokens().contains(mention.tokens().from());
    return mention.value() instanceof TimeExpression
        ? begins || part.tokens().contains(mention.tokens().to() - 1)
        : begins;
  }

  /** Tells whether a party is no more than its noun: {@code a delegation, his delegation}. */
  private static boolean isOnlyNoun(Value value) {
    return value instanceof Parties parties
        && parties.members().get(0) instanceof DescribedParty noun
        && noun.countries().isEmpty()
        && noun.modifiers().isEmpty()
        && noun.owner().filter(owner -> !THIRD_PERSON.contains(owner)).isEmpty();
  }

  private static boolean isSeveral(Value value) {
    return value instanceof Parties parties
        && (parties.members().size() > 1 || parties.members().get(0).kind() == PartyKind.GROUP);
  }

  private static Found found(Sentence sentence, TokenRange tokens, Value value, Phase phase) {
    return new Found(sentence.span(tokens), tokens, value, phase);
  }

  private List<Found> inTokens(Trigger trigger, Role role, Pattern.InTokens pattern) {
    List<ValueMention<?>> values = values(trigger, role);
    Sentence sentence = article.sentences().get(trigger.sentence());
    TokenMatcher matcher =
        new TokenMatcher(
            sentence, trigger.tokens(), at -> mentionAt(values, at).map(ValueMention::tokens));
    List<Found> found = new ArrayList<>();
    for (TokenRange slot : matcher.matches(pattern)) {
      mentionAt(values, slot.from())
          .ifPresent(mention -> found.add(found(sentence, slot, mention.value(), Phase.WHOLE)));
    }
    return found;
  }

  private static Optional<ValueMention<?>> mentionAt(List<ValueMention<?>> values, int at) {
    for (ValueMention<?> value : values) {
      if (value.tokens().from() == at) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
