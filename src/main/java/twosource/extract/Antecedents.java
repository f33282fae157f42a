package twosource.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.ValueMention;
import twosource.rule.ValueType;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;

/**
 * Finds whom a pronoun means where that is plain: the subject of the clause before, if it is alike
 * in number.
 */
final class Antecedents {

  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him");

  private final ArticleReading article;

  Antecedents(ArticleReading article) {
    this.article = article;
  }

  static boolean isPronoun(Sentence sentence, TokenRange range) {
    return range.length() == 1
        && (isOneOf(PLURAL, sentence, range) || isOneOf(SINGULAR, sentence, range));
  }

  /** Returns whom the pronoun means; empty where that is not plain. */
  Optional<Parties> of(int sentence, TokenRange pronoun) {
    boolean plural = isOneOf(PLURAL, article.sentences().get(sentence), pronoun);
    Optional<Parties> within = subjectBefore(sentence, pronoun.from(), plural);
    return within.isPresent() || sentence == 0
        ? within
        : subjectBefore(sentence - 1, article.sentences().get(sentence - 1).size(), plural);
  }

  /** Returns the first subject in a sentence, before a token, that fits the pronoun's number. */
  private Optional<Parties> subjectBefore(int number, int before, boolean plural) {
    Clauses clauses = article.clauses(number);
    Phrases phrases = clauses.phrases();
    for (int i = 0; i < phrases.count() && phrases.get(i).tokens().from() < before; i++) {
      if (phrases.is(i, PhraseKind.VERB)) {
        Optional<Parties> subject =
            clauses
                .subject(i)
                .filter(range -> range.to() <= before)
                .flatMap(range -> partiesIn(number, range))
                .filter(parties -> isPlural(parties) == plural);
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

  private static boolean isPlural(Parties parties) {
    Party first = parties.members().get(0);
    return parties.members().size() > 1 || first.kind() == PartyKind.GROUP;
  }

  private static boolean isOneOf(Set<String> words, Sentence sentence, TokenRange range) {
    return words.contains(sentence.token(range.from()).text().toLowerCase(Locale.ROOT));
  }
}
