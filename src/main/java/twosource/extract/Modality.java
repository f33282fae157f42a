package twosource.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import twosource.claim.Factuality;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Reads as what a verb tells its thing: asserted, planned, possible or denied.
 *
 * <p>An infinitive is planned unless a word that governs it says otherwise; the words stand in
 * {@code modality.txt}.
 */
final class Modality {

  private static final Set<String> AUXILIARIES = Set.of("be", "do", "have");

  private final Map<String, Set<String>> words;

  private Modality(Map<String, Set<String>> words) {
    this.words = words;
  }

  static Modality load() {
    Map<String, Set<String>> words = new TreeMap<>();
    try (InputStream file =
            Objects.requireNonNull(
                Modality.class.getResourceAsStream("/twosource/extract/modality.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          words.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Modality(words);
  }

  /** Returns the factuality that a verb group, with what governs it, gives to its thing. */
  Factuality of(Sentence sentence, Phrases phrases, int verb) {
    Factuality factuality = ofGroup(sentence, phrases.get(verb).tokens());
    int modal = modalBefore(phrases, verb);
    if (modal >= 0) {
      factuality = factuality.within(ofGroup(sentence, phrases.get(modal).tokens()));
    }
    if (isDeniedByAdverb(phrases, verb)) {
      return Factuality.DENIED;
    }
    int governor = governor(phrases, verb);
    if (governor >= 0) {
      factuality = factuality.within(ofWord(phrases, governor));
    }
    return isConditional(phrases, verb) ? Factuality.POSSIBLE : factuality;
  }

  /** Sees the adverb in {@code Ito never met Roy}, which stands before its verb group. */
  private boolean isDeniedByAdverb(Phrases phrases, int verb) {
    return phrases.is(verb - 1, PhraseKind.ADVERB) && has("denied", phrases.firstToken(verb - 1));
  }

  /**
   * Returns what the verb tells a thing whose object it is: {@code plan talks, cancelled a visit}.
   */
  Factuality ofObject(Phrases phrases, int object) {
    return phrases
        .verb(object - 1)
        .filter(this::governs)
        .map(this::ofGovernor)
        .orElse(Factuality.ASSERTED);
  }

  /** Returns what a word before a noun tells its thing: {@code the planned talks}. */
  Factuality ofModifier(Token token) {
    return has("ahead", token) ? Factuality.PLANNED : Factuality.ASSERTED;
  }

  private boolean governs(Token verb) {
    return has("denied", verb) || isTransparent(verb);
  }

  private Factuality ofGovernor(Token token) {
    return has("denied", token)
        ? Factuality.DENIED
        : has("possible", token) ? Factuality.POSSIBLE : Factuality.PLANNED;
  }

  /** Tells whether a word before another says that it is not known: {@code feared dead}. */
  boolean isDoubt(Token token) {
    return has("doubted", token);
  }

  /** Tells whether a word only passes an infinitive on: {@code was supposed to last}. */
  boolean isTransparent(Token token) {
    return has("planned", token) || has("possible", token);
  }

  private Factuality ofGroup(Sentence sentence, TokenRange group) {
    Factuality factuality = Factuality.ASSERTED;
    for (int i = group.from(); i < group.to(); i++) {
      Token token = sentence.token(i);
      boolean last = i == group.to() - 1 && !isPassive(sentence, group);
      if (has("denied", token) && !isOfWhatFollows(sentence, group, i)) {
        return Factuality.DENIED;
      }
      if (token.tag().equals("MD") || (!last && isTransparent(token)) || token.tag().equals("TO")) {
        factuality =
            has("possible", token) ? Factuality.POSSIBLE : factuality.within(Factuality.PLANNED);
      }
    }
    return factuality;
  }

  /** Sees the negation in {@code pleaded not guilty}, which leaves the verb alone. */
  private static boolean isOfWhatFollows(Sentence sentence, TokenRange group, int at) {
    return at == group.to() - 1
        && at > group.from()
        && sentence.token(at).lemma().equals("not")
        && sentence.token(at - 1).isVerb()
        && !AUXILIARIES.contains(sentence.token(at - 1).lemma())
        && !sentence.token(at - 1).tag().equals("MD");
  }

  /** Sees {@code was planned}, where the last verb itself says that the thing lies ahead. */
  private static boolean isPassive(Sentence sentence, TokenRange group) {
    return group.length() > 1
        && sentence.token(group.to() - 1).tag().equals("VBN")
        && sentence.tokens().subList(group.from(), group.to() - 1).stream()
            .anyMatch(token -> token.lemma().equals("be"));
  }

  /** Returns the modal that words of time part from its verb, or -1. */
  private static int modalBefore(Phrases phrases, int verb) {
    int i = verb - 1;
    while (phrases.is(i, PhraseKind.NOUN) || phrases.is(i, PhraseKind.PREPOSITION)) {
      i--;
    }
    String tag = phrases.firstToken(verb).tag();
    boolean bare = tag.equals("VB") || tag.equals("VBP");
    return bare && phrases.is(i, PhraseKind.VERB) && phrases.head(i).tag().equals("MD") ? i : -1;
  }

  /** Returns the phrase that governs an infinitive, or -1. */
  private static int governor(Phrases phrases, int verb) {
    if (!phrases.firstToken(verb).tag().equals("TO")) {
      return -1;
    }
    int i = verb - 1;
    while (phrases.is(i, PhraseKind.NOUN) || phrases.is(i, PhraseKind.ADVERB)) {
      i--;
    }
    return phrases.is(i, PhraseKind.VERB) || phrases.is(i, PhraseKind.ADJECTIVE) ? i : -1;
  }

  private Factuality ofWord(Phrases phrases, int governor) {
    return ofGovernor(phrases.verb(governor).orElse(phrases.head(governor)));
  }

  private boolean isConditional(Phrases phrases, int verb) {
    int i = verb - 1;
    while (i >= 0 && !phrases.is(i, PhraseKind.SUBORDINATOR) && !phrases.is(i, PhraseKind.VERB)) {
      i--;
    }
    return phrases.is(i, PhraseKind.SUBORDINATOR) && has("conditional", phrases.firstToken(i));
  }

  private boolean has(String group, Token token) {
    return words.getOrDefault(group, Set.of()).contains(token.lemma());
  }
}
