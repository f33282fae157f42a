package twosource.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import twosource.text.Token;

/**
 * Says which words make a label, and which mean the same.
 *
 * @param without lemmas that tell nothing: {@code people}
 * @param alike what each lemma is taken for: {@code earthquake} and {@code tremor} for {@code
 *     quake}; where there are any, no other word counts
 */
public record Vocabulary(Set<String> without, Map<String, String> alike) {

  /** Takes every noun and adjective at its word. */
  static final Vocabulary ANY = new Vocabulary(Set.of(), Map.of());

  public Vocabulary {
    without = Set.copyOf(without);
    alike = new TreeMap<>(alike);
  }

  /**
   * Returns the word that stands for a token.
   *
   * @param content whether it is a noun or an adjective; of a closed vocabulary any word counts but
   *     names
   */
  public Optional<String> word(Token token, boolean content) {
    if (!alike.isEmpty()) {
      return token.tag().equals("NNP")
          ? Optional.empty()
          : Optional.ofNullable(alike.get(token.lemma()));
    }
    return content && !without.contains(token.lemma())
        ? Optional.of(token.lemma())
        : Optional.empty();
  }
}
