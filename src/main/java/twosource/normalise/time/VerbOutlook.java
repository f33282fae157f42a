package twosource.normalise.time;

import java.util.Optional;
import java.util.Set;
import twosource.normalise.time.TenseReader.Outlook;
import twosource.text.Phrase;
import twosource.text.Sentence;
import twosource.text.Token;

/** Tells by a verb group alone whether it looks ahead or back. */
final class VerbOutlook {

  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  /** Verbs whose present tense is of any time: "has met", "says on Monday". */
  private static final Set<String> TELLING = Set.of("have", "do", "say", "tell", "write", "add");

  private final FutureWords futureWords;

  VerbOutlook(FutureWords futureWords) {
    this.futureWords = futureWords;
  }

  /**
   * Returns the outlook of a verb group; empty for an infinitive, "to be released" too, and for a
   * present participle.
   *
   * @param time the token at which the time begins that the group may govern
   */
  Optional<Outlook> outlook(Sentence sentence, Phrase group, int time) {
    boolean be = false;
    Optional<Outlook> finite = Optional.empty();
    for (int i = group.tokens().from(); i < group.tokens().to(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")) {
        return Optional.of(modal(sentence, group, i));
      }
      boolean past = isHad(sentence, group) && be;
      boolean toBe = be && token.tag().equals("TO");
      if (!past && (toBe || futureWords.looksAhead(sentence, i, be, time))) {
        return Optional.of(Outlook.AHEAD);
      }
      boolean passive = be && token.tag().equals("VBN") && isInfinitive(sentence, group);
      finite = finite.isPresent() ? perfect(finite, token, be) : passive ? finite : tense(token);
      be |= token.lemma().equals("be");
    }
    return finite;
  }

  /** Tells whether a group tells of what is done by now or by plan, and not by its words alone. */
  static boolean isPresent(Sentence sentence, Phrase group) {
    Token first = sentence.token(group.tokens().from());
    return PRESENT.contains(first.tag()) && !TELLING.contains(first.lemma());
  }

  /** Tells "had been due to expire", which came to nothing, from "was due to expire". */
  static boolean isHad(Sentence sentence, Phrase group) {
    Token first = sentence.token(group.tokens().from());
    return first.lemma().equals("have") && first.tag().equals("VBD");
  }

  private static boolean isInfinitive(Sentence sentence, Phrase group) {
    return sentence.token(group.tokens().from()).tag().equals("TO");
  }

  private static Optional<Outlook> tense(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBN" -> Optional.of(Outlook.BACK);
      default -> PRESENT.contains(token.tag()) ? Optional.of(Outlook.NEITHER) : Optional.empty();
    };
  }

  /**
   * Turns "has" into a past tense where a participle follows, but not "is": "is held".
   *
   * @param be whether a form of "be" stands before the token in its verb group
   */
  private static Optional<Outlook> perfect(Optional<Outlook> finite, Token token, boolean be) {
    return token.tag().equals("VBN") && !be ? Optional.of(Outlook.BACK) : finite;
  }

  /** Tells "may meet" from "may have met", "could not" and "could be reached". */
  private static Outlook modal(Sentence sentence, Phrase group, int modal) {
    boolean could = sentence.token(modal).text().equalsIgnoreCase("could");
    for (int i = modal + 1; i < group.tokens().to(); i++) {
      String lemma = sentence.token(i).lemma();
      boolean last = i + 1 == group.tokens().to();
      boolean perfect = lemma.equals("have") && !last;
      boolean failed = could && (lemma.equals("not") || lemma.equals("n't") || lemma.equals("be"));
      if (perfect || failed) {
        return Outlook.BACK;
      }
    }
    return Outlook.AHEAD;
  }
}
