package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.ValueMention;
import twosource.rule.ValueType;
import twosource.text.PhraseKind;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Sameness;

/**
 * Finds who takes part in a thing where words only point back, and that is plain: {@code both
 * sides, the two, they}.
 *
 * <p>Those of the thing just told of, if the words alone say who took part; else the subject of the
 * clause before, if it is alike in number; else the persons just named, if they are as many.
 */
final class ParticipantAntecedents {

  /** How many sentences back words may point. */
  private static final int NEAR = 1;

  /** How many sentences back a number of persons may point. */
  private static final int FAR = 2;

  private final ArticleReading article;

  ParticipantAntecedents(ArticleReading article) {
    this.article = article;
  }

  /** Holds who took part in the thing told of last, and in which sentence it was. */
  record Told(int sentence, Parties parties) {}

  /**
   * Holds whom the words mean.
   *
   * @param ofThing whether they are those of the thing told of last
   */
  record Antecedent(Parties parties, boolean ofThing) {}

  /**
   * Returns whom an anaphor means; empty where that is not plain.
   *
   * @param alone whether nobody else is said to take part, so that the words mean all who do
   */
  Optional<Antecedent> of(
      Anaphor anaphor, int sentence, TokenRange words, Optional<Told> told, boolean alone) {
    Optional<Antecedent> ofThing =
        told.filter(last -> alone || anaphor.sides())
            .filter(last -> anaphor.same() || sentence - last.sentence() <= NEAR)
            .filter(last -> fits(anaphor, last.parties()))
            .map(last -> new Antecedent(last.parties(), !anaphor.same()));
    if (ofThing.isPresent() && told.get().sentence() == sentence) {
      return ofThing;
    }
    return subjectBefore(sentence, words.from(), anaphor)
        .map(parties -> new Antecedent(parties, false))
        .or(() -> ofThing)
        .or(() -> before(anaphor, sentence, words).map(parties -> new Antecedent(parties, false)));
  }

  private Optional<Parties> before(Anaphor anaphor, int sentence, TokenRange words) {
    Optional<Parties> subject =
        sentence == 0 ? Optional.empty() : subjectBefore(sentence - 1, Integer.MAX_VALUE, anaphor);
    return subject.or(
        () -> anaphor.count().flatMap(count -> persons(count, sentence, words.from())));
  }

  /** Returns the first subject in a sentence, before a token, that fits the anaphor's number. */
  private Optional<Parties> subjectBefore(int number, int before, Anaphor anaphor) {
    Clauses clauses = article.clauses(number);
    Phrases phrases = clauses.phrases();
    for (int i = 0; i < phrases.count() && phrases.get(i).tokens().from() < before; i++) {
      if (phrases.is(i, PhraseKind.VERB)) {
        Optional<Parties> subject =
            clauses
                .subject(i)
                .filter(range -> range.to() <= before)
                .flatMap(range -> partiesIn(number, range))
                .filter(parties -> fits(anaphor, parties));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Parties> partiesIn(int number, TokenRange range) {
    List<ValueMention<?>> parties = article.readings(number).of(ValueType.PARTY);
    return parties.stream()
        .filter(mention -> range.contains(mention.tokens().from()))
        .map(mention -> (Parties) mention.value())
        .findFirst();
  }

  /** Returns the persons named last before a token, if they are just as many as are meant. */
  private Optional<Parties> persons(int count, int sentence, int before) {
    List<Party> persons = named(sentence, before);
    for (int i = sentence - 1; persons.size() < count && i >= Math.max(0, sentence - FAR); i--) {
      addNew(persons, named(i, Integer.MAX_VALUE));
    }
    return persons.size() == count ? Optional.of(new Parties(persons, true)) : Optional.empty();
  }

  private List<Party> named(int sentence, int before) {
    List<Party> persons = new ArrayList<>();
    for (ValueMention<?> mention : article.readings(sentence).of(ValueType.PARTY)) {
      if (mention.tokens().to() <= before) {
        addNew(persons, ((Parties) mention.value()).members());
      }
    }
    return persons;
  }

  private static void addNew(List<Party> persons, List<Party> others) {
    for (Party other : others) {
      boolean person = other instanceof NamedParty && other.kind() == PartyKind.PERSON;
      if (person
          && persons.stream().allMatch(known -> known.samenessTo(other) == Sameness.DIFFERENT)) {
        persons.add(other);
      }
    }
  }

  private static boolean fits(Anaphor anaphor, Parties parties) {
    if (anaphor.sides()) {
      return parties.members().size() > 1;
    }
    return anaphor
        .count()
        .map(count -> count(parties) == count)
        .orElse(isPlural(parties) == anaphor.plural());
  }

  private static boolean isPlural(Parties parties) {
    Party first = parties.members().get(0);
    return parties.members().size() > 1 || first.kind() == PartyKind.GROUP;
  }

  /** Returns how many persons are named; 0 where that is not said. */
  private static int count(Parties parties) {
    if (parties.members().size() == 1) {
      return parties.members().get(0) instanceof DescribedParty group ? group.count().orElse(0) : 1;
    }
    boolean groups = parties.members().stream().anyMatch(party -> party.kind() == PartyKind.GROUP);
    return groups ? 0 : parties.members().size();
  }
}
