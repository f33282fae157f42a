package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.ValueMention;
import twosource.rule.Choices;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.Label;

/** Reads the words by which a rule names the states or sorts of a thing. */
final class ChoiceReader {

  private ChoiceReader() {}

  /** Returns what a sentence says of them, in order; of words that overlap the longer run. */
  static List<ValueMention<?>> read(Sentence sentence, Choices choices) {
    List<ValueMention<?>> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Choices.Phrase> phrase = at(sentence, at, choices);
      int length = phrase.map(words -> words.lemmas().size()).orElse(1);
      TokenRange tokens = new TokenRange(at, at + length);
      phrase.ifPresent(
          words -> found.add(new ValueMention<>(tokens, new Label(List.of(words.name())))));
      at += length;
    }
    return found;
  }

  private static Optional<Choices.Phrase> at(Sentence sentence, int at, Choices choices) {
    return choices.phrases().stream().filter(phrase -> stands(phrase, sentence, at)).findFirst();
  }

  private static boolean stands(Choices.Phrase phrase, Sentence sentence, int at) {
    if (at + phrase.lemmas().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < phrase.lemmas().size(); i++) {
      if (!sentence.token(at + i).lemma().equals(phrase.lemmas().get(i))) {
        return false;
      }
    }
    return true;
  }
}
