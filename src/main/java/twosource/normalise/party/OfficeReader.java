package twosource.normalise.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.Office;
import twosource.value.Spelling;
import twosource.value.WordTable;

/** Cuts the words of an office into its parts. */
final class OfficeReader {

  private static final Set<String> FIELDS =
      WordTable.of(OfficeReader.class, "office-fields.txt").words();
  private static final Map<String, String> RANKS = ranks();

  /** Words that say nothing about the office. */
  private static final Set<String> EMPTY =
      Set.of(
          "new",
          "current",
          "longtime",
          "long-time",
          "veteran",
          "own",
          "the",
          "a",
          "an",
          "this",
          "same",
          "other",
          "fellow",
          "several",
          "part-time",
          "full-time",
          "not",
          "no",
          "no.",
          "and");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "to", "from", "in", "on", "with");

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;

  OfficeReader(Sentence sentence, Names names, Countries countries) {
    this.sentence = sentence;
    this.names = names;
    this.countries = countries;
  }

  /** Holds a lemma with what it stands for besides. */
  private record Lemma(String text, int token, boolean named) {}

  /** Returns the office that the tokens name; empty where its noun is none of an office. */
  Optional<Office> read(TokenRange range) {
    List<Lemma> lemmas = lemmas(range);
    List<OfficePhrases.Word> words =
        OfficePhrases.rewrite(lemmas.stream().map(Lemma::text).toList());
    int end = 0;
    while (end < words.size() && !PREPOSITIONS.contains(words.get(end).lemma())) {
      end++;
    }
    int head = end - 1;
    return head >= 0 && PartyWords.isOfficeWord(words.get(head).lemma())
        ? Optional.of(office(words, lemmas, head, countries.in(sentence, names, range)))
        : Optional.empty();
  }

  private static Office office(
      List<OfficePhrases.Word> words, List<Lemma> lemmas, int head, List<String> codes) {
    List<String> ranks = new ArrayList<>();
    List<String> field = new ArrayList<>();
    List<String> body = new ArrayList<>();
    boolean after = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lemma();
      boolean named = lemmas.get(words.get(i).at()).named();
      after |= i > head && PREPOSITIONS.contains(word);
      if (i == head || (EMPTY.contains(word) && !named) || PREPOSITIONS.contains(word)) {
        continue;
      }
      if (RANKS.containsKey(word) && !after) {
        ranks.add(RANKS.getOrDefault(word, word));
      } else if (after || (named && !FIELDS.contains(word))) {
        body.add(Spelling.key(word));
      } else {
        field.add(Spelling.key(word));
      }
    }
    return new Office(words.get(head).lemma(), ranks, field, body, codes);
  }

  private List<Lemma> lemmas(TokenRange range) {
    List<Lemma> lemmas = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      int end = countries.endOfCountry(sentence, names, i, range);
      if (end > i) {
        i = end - 1;
      } else if (isWord(sentence.token(i)) && !isBesideOwner(i, range)) {
        add(i, lemmas);
      }
    }
    return lemmas;
  }

  /** Leaves of {@code President Jo Roy's} envoy only the surname, as other texts would put it. */
  private boolean isBesideOwner(int at, TokenRange range) {
    int possessive = at;
    while (possessive < range.to() && !sentence.token(possessive).tag().equals("POS")) {
      possessive++;
    }
    boolean person =
        possessive < range.to()
            && names.at(possessive - 1).filter(name -> name.kind() == NameKind.PERSON).isPresent();
    return person && at < possessive - 1;
  }

  private static boolean isWord(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("JJ")
        || tag.startsWith("VB")
        || tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("RB")
        || tag.equals("FW");
  }

  private void add(int at, List<Lemma> lemmas) {
    Token token = sentence.token(at);
    boolean named = isNamed(at);
    boolean verb = token.tag().startsWith("VB");
    String lemma = (verb ? token.text() : token.lemma()).toLowerCase(Locale.ROOT);
    String whole = PartyWords.isOffice(token) || named ? lemma.replace(".", "") : lemma;
    for (String part : PartyWords.isOfficeWord(whole) ? List.of(whole) : parts(whole)) {
      boolean noun = PartyWords.isPlural(token) && PartyWords.isOffice(token);
      lemmas.add(new Lemma(noun ? PartyWords.head(token) : part, at, named));
    }
  }

  /** Capitals amid lower-case words or a name make a word part of an institution's name. */
  private boolean isNamed(int at) {
    Optional<NameKind> kind = names.at(at).map(Name::kind);
    return kind.isPresent() || (sentence.token(at).isProperNoun() && at > 0);
  }

  /** Tells words such as {@code vice}, which go before an office wherever its own words stand. */
  static boolean isRank(String lemma) {
    return RANKS.containsKey(lemma);
  }

  private static List<String> parts(String lemma) {
    return Arrays.stream(lemma.split("-", -1)).filter(part -> !part.isEmpty()).toList();
  }

  private static Map<String, String> ranks() {
    Map<String, String> ranks = new HashMap<>();
    for (List<String> row : WordTable.of(OfficeReader.class, "office-ranks.txt").rows()) {
      row.forEach(word -> ranks.put(word, row.get(row.size() - 1)));
    }
    return Map.copyOf(ranks);
  }
}
