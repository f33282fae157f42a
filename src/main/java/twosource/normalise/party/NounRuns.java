package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.CalendarNames;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Cuts a sentence into runs of nominal words, each from its determiner to its last noun.
 *
 * <p>Unlike noun phrases a run goes through possessives ({@code US President Jo Roy's special envoy
 * Ann Berg}) and never through a name's end into another person.
 */
final class NounRuns {

  /** No real phrase is longer; what reads runs may then look at all pairs of their words. */
  private static final int LONGEST = 40;

  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT", "WP$");
  private static final Set<String> NOMINAL =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "$", "FW");
  private static final Set<String> VERBAL_MODIFIERS =
      Set.of(
          "outgoing",
          "incoming",
          "acting",
          "retired",
          "elected",
          "leading",
          "ruling",
          "visiting",
          "sitting",
          "ousted",
          "disgraced",
          "managing");
  private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  private final Sentence sentence;
  private final Names names;

  NounRuns(Sentence sentence, Names names) {
    this.sentence = sentence;
    this.names = names;
  }

  List<TokenRange> all() {
    List<TokenRange> runs = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = endOfRun(at);
      if (end > at) {
        runs.add(new TokenRange(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private int endOfRun(int from) {
    int at = from;
    while (at < sentence.size() && at - from < LONGEST) {
      Optional<Name> name = names.at(at);
      if (name.isPresent()) {
        if (at > from && (afterPerson(at) || isNewBeginning(at))) {
          break;
        }
        at = name.get().tokens().to();
      } else if (at > from && isNewBeginning(at)) {
        break;
      } else if (isInner(at, from) || isPossessive(at)) {
        at++;
      } else {
        break;
      }
    }
    return withoutTail(from, at);
  }

  /** Pictures, which the tagger takes for adjectives, are no words. */
  private static boolean isWord(Token token) {
    return token.tag().equals("$")
        || token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isInner(int at, int from) {
    Token token = sentence.token(at);
    String word = PartyWords.bare(token);
    if (CalendarNames.isFull(word) || NEAR_DAYS.contains(word) || !isWord(token)) {
      return false;
    }
    if (OPENERS.contains(token.tag())) {
      return at == from || sentence.token(at - 1).tag().equals("PDT");
    }
    return NOMINAL.contains(token.tag())
        || token.text().equals("US")
        || (VERBAL_MODIFIERS.contains(PartyWords.bare(token)) && at + 1 < sentence.size())
        || ((token.tag().equals("VBN") || token.tag().equals("VBG"))
            && at > from
            && isModifying(at));
  }

  /**
   * Sees where words without a full stop run into the next phrase: a capital after a person's name,
   * after a common noun that is no title nor rank, after a number that follows a name.
   */
  private boolean isNewBeginning(int at) {
    if (!Character.isUpperCase(sentence.token(at).text().charAt(0))) {
      return false;
    }
    Token before = sentence.token(at - 1);
    boolean lowerNoun =
        (before.tag().equals("NN") || before.tag().equals("NNS"))
            && Character.isLowerCase(before.text().charAt(0))
            && !PartyWords.isPerson(before)
            && !OfficeReader.isRank(before.lemma())
            && !NameSpans.RANKS_AFTER.contains(before.lemma());
    boolean number = before.tag().equals("CD") && at >= 2 && sentence.token(at - 2).isProperNoun();
    return afterPerson(at) || lowerNoun || number;
  }

  private boolean isModifying(int at) {
    String before = sentence.token(at - 1).tag();
    return (OPENERS.contains(before) || before.startsWith("JJ") || before.equals("POS"))
        && at + 1 < sentence.size()
        && (NOMINAL.contains(sentence.token(at + 1).tag()) || names.at(at + 1).isPresent());
  }

  private boolean isPossessive(int at) {
    return sentence.token(at).tag().equals("POS");
  }

  private boolean afterPerson(int at) {
    return names.at(at - 1).filter(name -> name.kind() == NameKind.PERSON).isPresent();
  }

  private int withoutTail(int from, int to) {
    int end = to;
    while (end > from && names.at(end - 1).isEmpty() && !sentence.token(end - 1).isNoun()) {
      end--;
    }
    // "the former" or "Peruvian and": a run of adjectives may still be a demonym.
    return end == from && to > from && sentence.token(to - 1).tag().startsWith("JJ") ? to : end;
  }
}
