package twosource.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.TokenRange;

/**
 * Adds names that were overlooked in one sentence and found in another of the same article.
 *
 * <p>What is named once is a name wherever it stands; the last word of a person's full name is one
 * too. Words in a capital that no dictionary holds are names of a kind unknown. Linear in the
 * words.
 */
final class NameCompletion {

  private static final int LONGEST = 6;

  private final KnownWords dictionary;
  private final Map<String, Map<NameKind, Integer>> known = new HashMap<>();

  private NameCompletion(KnownWords dictionary) {
    this.dictionary = dictionary;
  }

  static void complete(List<Draft> article, KnownWords dictionary) {
    NameCompletion completion = new NameCompletion(dictionary);
    article.forEach(completion::learn);
    article.forEach(completion::complete);
  }

  private void learn(Draft sentence) {
    for (Name name : sentence.names()) {
      if (name.kind() == NameKind.OTHER) {
        continue;
      }
      count(words(sentence, name.tokens()), name.kind());
      if (name.kind() == NameKind.PERSON && name.tokens().length() > 1) {
        count(sentence.words().get(name.tokens().to() - 1), name.kind());
      }
    }
  }

  private void count(String name, NameKind kind) {
    known.computeIfAbsent(name, n -> new HashMap<>()).merge(kind, 1, Integer::sum);
  }

  private void complete(Draft sentence) {
    boolean[] named = new boolean[sentence.words().size()];
    for (Name name : sentence.names()) {
      for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
        named[i] = true;
      }
    }
    List<Name> added = new ArrayList<>();
    boolean running = sentence.isRunning();
    for (int at = 0; at < named.length; at++) {
      int end = at;
      while (end < named.length && !named[end] && isProper(sentence, end)) {
        end++;
      }
      if (end > at) {
        nameIn(sentence, at, end, running).ifPresent(added::add);
        at = end;
      }
    }
    if (!added.isEmpty()) {
      added.addAll(sentence.names());
      added.sort(Comparator.comparing(Name::tokens));
      sentence.rename(added);
    }
  }

  private boolean isProper(Draft sentence, int at) {
    String word = sentence.words().get(at);
    String tag = sentence.tags().get(at);
    return Character.isUpperCase(word.charAt(0))
        && (tag.startsWith("NNP") || (at > 0 && tag.startsWith("NN") && !dictionary.knows(word)))
        && !TimeWords.isDayOrMonth(word)
        && !TimeWords.isZone(word)
        && !NameRepairs.isPersonsTitle(word);
  }

  /** Returns the name that a run of words in capitals is. */
  private Optional<Name> nameIn(Draft sentence, int from, int to, boolean running) {
    TokenRange run = new TokenRange(from, to);
    if (run.length() > LONGEST) {
      return Optional.empty();
    }
    Map<NameKind, Integer> kinds = known.get(words(sentence, run));
    if (kinds != null) {
      return Optional.of(new Name(most(kinds), run));
    }
    boolean strange =
        running
            && sentence.words().subList(from, to).stream()
                .anyMatch(word -> word.length() > 2 && !dictionary.knows(word));
    return strange ? Optional.of(new Name(NameKind.OTHER, run)) : Optional.empty();
  }

  /** Returns the kind with the highest count, the first in their order where two have it. */
  private static NameKind most(Map<NameKind, Integer> kinds) {
    NameKind best = NameKind.OTHER;
    int most = 0;
    for (NameKind kind : NameKind.values()) {
      int count = kinds.getOrDefault(kind, 0);
      if (count > most) {
        best = kind;
        most = count;
      }
    }
    return best;
  }

  private static String words(Draft sentence, TokenRange range) {
    return String.join(" ", sentence.words().subList(range.from(), range.to()));
  }
}
