package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.claim.Phase;
import twosource.rule.Relations;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Finds whom or what a verb or a state happens to, whatever the voice.
 *
 * <p>Of a chain such as {@code 20 of those injured} the part is not taken for the whole, so that
 * the 20 are not the injured.
 */
final class Patients {

  private static final Set<String> POINTING = Set.of("the", "those", "these", "them", "they");

  /** Nouns that stand free in a clause as its time. */
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "weekend",
          "month",
          "year");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;

  Patients(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = clauses.phrases();
  }

  /** Returns the object of an active verb, else the subject; empty where there is none. */
  List<Complement> ofVerb(int verb) {
    if (isPassive(verb)) {
      return part(clauses.subject(verb).map(this::nearest));
    }
    int object = verb + 1;
    while (phrases.isFiller(object)) {
      object++;
    }
    if (phrases.is(object, PhraseKind.NOUN) && !TIMES.contains(phrases.head(object).lemma())) {
      return part(Optional.of(withChain(object)));
    }
    boolean participle = phrases.verb(verb).filter(t -> t.tag().equals("VBG")).isPresent();
    boolean bare = phrases.get(verb).tokens().length() == 1;
    return participle
        ? List.of()
        : part(bare ? before(verb) : clauses.subject(verb).map(this::nearest));
  }

  /** Returns who is in a state: {@code five are dead}, {@code left five dead}, {@code the dead}. */
  List<Complement> ofState(int token, int phrase) {
    TokenRange own = phrases.get(phrase).tokens();
    if (phrases.is(phrase, PhraseKind.NOUN)) {
      return isHead(token, own)
          ? part(Optional.of(new TokenRange(own.from(), token)).filter(r -> r.length() > 0))
          : List.of();
    }
    int i = phrase - 1;
    while (phrases.isFiller(i)) {
      i--;
    }
    if (phrases.is(i, PhraseKind.VERB)) {
      return part(clauses.subject(i).map(this::nearest));
    }
    return part(before(phrase));
  }

  /** Tells whether a word ends its phrase, or only numbers follow it there. */
  private boolean isHead(int token, TokenRange phrase) {
    return token + 1 >= phrase.to() || !isContent(sentence.token(token + 1));
  }

  private static boolean isContent(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }

  /** Sees a form of "be" or "get" before a participle. */
  private boolean isPassive(int verb) {
    TokenRange group = phrases.get(verb).tokens();
    List<Token> before = sentence.tokens().subList(group.from(), group.to() - 1);
    return before.stream().anyMatch(t -> t.lemma().equals("be") || t.lemma().equals("get"))
        && !sentence.token(group.to() - 1).tag().equals("VBG");
  }

  /** Returns the noun phrase just before a participle or an adjective. */
  private Optional<TokenRange> before(int phrase) {
    int i = phrase - 1;
    while (phrases.isFiller(i)) {
      i--;
    }
    boolean number = phrases.is(i, PhraseKind.OTHER) && phrases.firstToken(i).tag().equals("CD");
    return number || phrases.is(i, PhraseKind.NOUN)
        ? Optional.of(withMeasure(i))
        : Optional.empty();
  }

  /** Takes the number in {@code dozens of people}, but not in {@code 20 of those}. */
  private TokenRange withMeasure(int noun) {
    TokenRange own = phrases.get(noun).tokens();
    boolean measured =
        phrases.is(noun - 1, PhraseKind.PREPOSITION)
            && phrases.words(noun - 1).equals("of")
            && phrases.is(noun - 2, PhraseKind.NOUN)
            && !POINTING.contains(phrases.firstToken(noun).lemma());
    return measured ? phrases.get(noun - 2).tokens().union(own) : own;
  }

  private TokenRange withChain(int noun) {
    TokenRange own = phrases.get(noun).tokens();
    boolean chained =
        phrases.is(noun + 1, PhraseKind.PREPOSITION)
            && phrases.words(noun + 1).equals("of")
            && phrases.is(noun + 2, PhraseKind.NOUN)
            && !POINTING.contains(phrases.firstToken(noun + 2).lemma());
    return chained ? own.union(phrases.get(noun + 2).tokens()) : own;
  }

  /** Returns the last of several noun phrases, or the first with what follows "of". */
  private TokenRange nearest(TokenRange subject) {
    List<Phrase> nouns = new ArrayList<>();
    for (int i = phrases.indexOf(subject.from()); i < phrases.count(); i++) {
      if (phrases.get(i).tokens().from() >= subject.to()) {
        break;
      }
      if (phrases.is(i, PhraseKind.NOUN)) {
        nouns.add(phrases.get(i));
      }
    }
    int last = nouns.isEmpty() ? -1 : phrases.indexOf(nouns.get(nouns.size() - 1).tokens().from());
    if (last < 0) {
      return subject;
    }
    boolean chained =
        phrases.is(last - 1, PhraseKind.PREPOSITION) && phrases.words(last - 1).equals("of");
    return chained ? withMeasure(last) : withChain(last);
  }

  private static List<Complement> part(Optional<TokenRange> tokens) {
    return tokens.map(t -> new Complement(Relations.PATIENT, t, Phase.WHOLE)).stream().toList();
  }
}
