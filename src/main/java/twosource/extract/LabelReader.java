package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.ValueMention;
import twosource.rule.Role;
import twosource.rule.ValueType;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.Label;

/** Reads what a thing is called from a part of its clause: {@code interest rate} decision. */
final class LabelReader {

  private LabelReader() {}

  /**
   * Returns the nouns and adjectives of a phrase that the rule admits, without what counts
   * something or tells a time in it; empty where none is left.
   *
   * @param readings of the sentence
   */
  static Optional<Label> read(Sentence sentence, Readings readings, Role role, TokenRange phrase) {
    List<ValueMention<?>> others = new ArrayList<>();
    others.addAll(readings.of(ValueType.COUNT));
    others.addAll(readings.of(ValueType.TIME));
    List<String> words = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int at = i;
      Token token = sentence.token(i);
      boolean content = token.isNoun() || token.tag().startsWith("JJ");
      boolean listed = role.of().isEmpty() || role.of().contains(token.lemma());
      if (listed && others.stream().noneMatch(other -> other.tokens().contains(at))) {
        role.vocabulary().word(token, content).ifPresent(words::add);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Label(words));
  }
}
