package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twosource.text.Name;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Finds countries and their adjectives in a sentence, by a lookup that the gazetteer lends. */
final class Countries {

  private static final Set<String> PRONOUNS =
      Set.of("It", "No", "In", "Is", "So", "Am", "At", "As");

  private final Function<String, Optional<String>> demonyms;

  Countries(Function<String, Optional<String>> demonyms) {
    this.demonyms = demonyms;
  }

  /** Returns the codes that the range's words name, each once, in order. */
  List<String> in(Sentence sentence, Names names, TokenRange range) {
    List<String> codes = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      TokenRange unit = unit(names, at, range);
      int end = endOfCountry(sentence, names, at, range);
      Optional<String> found = end > at ? code(sentence, unit) : Optional.empty();
      found.filter(code -> !codes.contains(code)).ifPresent(codes::add);
      at = unit.to();
    }
    return codes;
  }

  /** Returns where a country's name ends that begins at a token; that token where none does. */
  int endOfCountry(Sentence sentence, Names names, int at, TokenRange within) {
    TokenRange unit = unit(names, at, within);
    boolean inside = names.at(at).filter(name -> name.tokens().from() < at).isPresent();
    return !inside && code(sentence, unit).isPresent() ? unit.to() : at;
  }

  /** Returns the code of a name, or of a single word. */
  Optional<String> code(Sentence sentence, TokenRange unit) {
    if (unit.length() == 1) {
      Token token = sentence.token(unit.from());
      boolean lower = Character.isLowerCase(token.text().charAt(0));
      if (lower || PRONOUNS.contains(token.text()) || !canNameCountry(token)) {
        return Optional.empty();
      }
      return demonyms.apply(token.text());
    }
    return demonyms.apply(sentence.words(unit));
  }

  private static boolean canNameCountry(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("FW")
        || token.text().equals("US");
  }

  private static TokenRange unit(Names names, int at, TokenRange within) {
    return names
        .at(at)
        .map(Name::tokens)
        .filter(within::contains)
        .filter(tokens -> tokens.from() == at)
        .orElse(new TokenRange(at, at + 1));
  }
}
