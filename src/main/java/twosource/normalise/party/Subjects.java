package twosource.normalise.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.value.WordTable;

/**
 * Finds the subject to the left of a verb: {@code Roy, who chairs the board, on Friday also said}.
 */
final class Subjects {

  private static final Set<String> DOCUMENTS =
      WordTable.of(Subjects.class, "document-nouns.txt").words();
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
  private static final Set<String> TIMES =
      Set.of("morning", "evening", "night", "afternoon", "week", "month", "year", "weekend");
  private static final Set<String> BETWEEN =
      Set.of(
          ",", "has", "have", "had", "is", "was", "were", "would", "will", "did", "does", "do",
          "not", "n't", "been", "be", "may", "might", "could", "--", "-", "both", "all", "who",
          "which", "last", "this");
  private static final Set<String> PHRASAL =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP$", "POS");
  private static final int WIDEST_GAP = 30;

  private final Sentence sentence;
  private final Map<Integer, Nominal> starting = new HashMap<>();
  private final Map<Integer, Nominal> ending = new HashMap<>();
  private final IntPredicate quoted;

  Subjects(Sentence sentence, List<Nominal> nominals, IntPredicate quoted) {
    this.sentence = sentence;
    for (Nominal nominal : nominals) {
      if (!nominal.possessor()) {
        starting.putIfAbsent(nominal.tokens().from(), nominal);
        if (!nominal.bare()) {
          ending.putIfAbsent(nominal.tokens().to(), nominal);
        }
      }
    }
    this.quoted = quoted;
  }

  /** Returns the last token of the subject, -1 where none is plain. */
  int endOfSubjectBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && verb - at < WIDEST_GAP && !quoted.test(at)) {
      if (isSubject(at)) {
        return withoutAttachment(at);
      }
      int next = skipped(at);
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  Optional<Nominal> startingAt(int from) {
    return Optional.ofNullable(starting.get(from));
  }

  Optional<Nominal> endingAt(int end) {
    return Optional.ofNullable(ending.get(end));
  }

  boolean isDocument(int at) {
    Token token = sentence.token(at);
    return token.isNoun() && DOCUMENTS.contains(token.lemma());
  }

  private boolean isSubject(int at) {
    return PRONOUNS.contains(PartyWords.bare(sentence.token(at)))
        || isDocument(at)
        || endingAt(at + 1).isPresent();
  }

  /** Goes from {@code the mayor} in {@code a spokesman for the mayor} to the spokesman. */
  private int withoutAttachment(int at) {
    int subject = at;
    Optional<Nominal> nominal = endingAt(subject + 1);
    while (nominal.isPresent()) {
      int preposition = nominal.get().tokens().from() - 1;
      if (preposition < 1 || !isPreposition(preposition) || !isSubject(preposition - 1)) {
        break;
      }
      subject = preposition - 1;
      nominal = endingAt(subject + 1);
    }
    return subject;
  }

  /** Returns the token before what may stand between subject and verb; the same where nothing. */
  private int skipped(int at) {
    Token token = sentence.token(at);
    String word = PartyWords.bare(token);
    if (word.equals(",")) {
      return beforeComma(at);
    }
    if (word.equals(")")) {
      return before(at, "(");
    }
    if (token.tag().equals("RB") || BETWEEN.contains(word) || isTime(word)) {
      return isPreposition(at - 1) && isTime(word) ? at - 2 : at - 1;
    }
    return PHRASAL.contains(token.tag()) ? beforePhrase(at) : at;
  }

  /** Goes over {@code , 34,} and over a relative clause that the comma closes. */
  private int beforeComma(int comma) {
    for (int i = comma - 1; i >= 1 && comma - i < WIDEST_GAP; i--) {
      boolean relative = RELATIVES.contains(PartyWords.bare(sentence.token(i)));
      boolean age = sentence.token(i).tag().equals("CD") && i == comma - 1;
      if (relative || (age && sentence.token(i - 1).text().equals(","))) {
        return i - 1;
      }
      if (sentence.token(i).text().equals(",") || quoted.test(i)) {
        break;
      }
    }
    return comma - 1;
  }

  /** Goes over {@code in the capital}; nouns without a preposition before them stop the search. */
  private int beforePhrase(int at) {
    int begin = at;
    while (begin > 0 && PHRASAL.contains(sentence.token(begin).tag()) && !isSubject(begin)) {
      begin--;
    }
    return isPreposition(begin) ? begin - 1 : at;
  }

  private int before(int at, String opener) {
    for (int i = at - 1; i > 0 && at - i < WIDEST_GAP; i--) {
      if (sentence.token(i).text().equals(opener)) {
        return i - 1;
      }
    }
    return at;
  }

  private boolean isPreposition(int at) {
    return at > 0
        && (sentence.token(at).tag().equals("IN") || sentence.token(at).tag().equals("TO"))
        && !Set.of("that", "because", "if", "while", "whether", "as", "although", "though")
            .contains(PartyWords.bare(sentence.token(at)));
  }

  private static boolean isTime(String word) {
    return word.endsWith("day") || TIMES.contains(word);
  }
}
