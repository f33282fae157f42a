package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.claim.Phase;
import twosource.normalise.ValueMention;
import twosource.rule.Pattern;
import twosource.rule.Relations;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.Parties;
import twosource.value.PartyKind;
import twosource.value.TimeExpression;
import twosource.value.Value;

/** Finds the values for a role of a trigger where its patterns say that they stand. */
final class ValueFinder {

  private static final Set<String> THIRD_PERSON = Set.of("his", "her", "its", "their");

  private final ArticleReading article;

  ValueFinder(ArticleReading article) {
    this.article = article;
  }

  /** Returns what a pattern of a role finds in the clause of a trigger. */
  List<FoundValue> find(Trigger trigger, Role role, Pattern pattern) {
    return pattern instanceof Pattern.InClause clause
        ? inClause(trigger, role, clause)
        : inTokens(trigger, role, (Pattern.InTokens) pattern);
  }

  private List<FoundValue> inClause(Trigger trigger, Role role, Pattern.InClause pattern) {
    List<FoundValue> found = new ArrayList<>();
    for (Given given : trigger.given()) {
      if (pattern.names().contains(given.name())) {
        found.add(new FoundValue(given.span(), trigger.tokens(), given.value(), Phase.WHOLE));
      }
    }
    for (Complement part : trigger.parts()) {
      if (pattern.names().contains(part.name())) {
        found.addAll(inPart(trigger, role, part));
      }
    }
    return found;
  }

  private List<FoundValue> inPart(Trigger trigger, Role role, Complement part) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    if (role.is() == ValueType.LABEL) {
      return LabelReader.read(sentence, article.readings(trigger.sentence()), role, part.tokens())
          .map(label -> FoundValue.in(sentence, part.tokens(), label, part.phase()))
          .stream()
          .toList();
    }
    if (role.is() == ValueType.PARTY && Anaphor.of(sentence, part.tokens()).isPresent()) {
      return List.of();
    }
    List<FoundValue> found = new ArrayList<>();
    for (ValueMention<?> mention : values(trigger, role, part)) {
      boolean own = part.name().equals(Relations.PHRASE);
      boolean other = own || !mention.tokens().overlaps(trigger.tokens());
      if (tells(part, mention.value()) && standsIn(part, mention) && other) {
        found.add(FoundValue.in(sentence, mention.tokens(), mention.value(), part.phase()));
      }
    }
    return found;
  }

  /** One of several who act, or a mere noun in the thing's own phrase, says of nobody who it is. */
  private static boolean tells(Complement part, Value value) {
    return switch (part.name()) {
      case Relations.ACTORS -> isSeveral(value);
      case Relations.PHRASE -> !isOnlyNoun(value);
      default -> true;
    };
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

  private List<FoundValue> inTokens(Trigger trigger, Role role, Pattern.InTokens pattern) {
    List<ValueMention<?>> values = values(trigger, role);
    Sentence sentence = article.sentences().get(trigger.sentence());
    TokenMatcher matcher =
        new TokenMatcher(
            sentence, trigger.tokens(), at -> mentionAt(values, at).map(ValueMention::tokens));
    List<FoundValue> found = new ArrayList<>();
    for (TokenRange slot : matcher.matches(pattern)) {
      mentionAt(values, slot.from())
          .ifPresent(
              mention -> found.add(FoundValue.in(sentence, slot, mention.value(), Phase.WHOLE)));
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
