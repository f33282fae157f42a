package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Collects the words of a description that are neither country nor person. */
final class Modifiers {

  private Modifiers() {}

  static List<String> in(Sentence sentence, Names names, Countries countries, TokenRange range) {
    List<String> modifiers = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      int end = countries.endOfCountry(sentence, names, at, range);
      if (end == at) {
        Token token = sentence.token(at);
        boolean person = names.at(at).filter(name -> name.kind() == NameKind.PERSON).isPresent();
        if (isWord(token) && !person && !PartyWords.isHonorific(token)) {
          modifiers.add(token.lemma().toLowerCase(Locale.ROOT));
        }
        end = at + 1;
      }
      at = end;
    }
    return modifiers;
  }

  private static boolean isWord(Token token) {
    String tag = token.tag();
    return token.isNoun() || tag.startsWith("JJ") || tag.startsWith("VB");
  }
}
