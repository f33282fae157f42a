package twosource.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/**
 * Gives the title in {@code Berg's advisers Jo Roy and Ann Lima} to each of them, and takes it from
 * one who is alone after a plural: {@code told reporters Jo Roy was}.
 */
final class PluralTitles {

  private PluralTitles() {}

  static List<Nominal> share(Sentence sentence, List<Nominal> nominals) {
    List<Nominal> shared = new ArrayList<>(nominals);
    for (int i = 0; i < shared.size(); i++) {
      Optional<Nominal.Role> plural =
          shared.get(i).roles().stream().filter(Nominal.Role::plural).findFirst();
      if (plural.isPresent()) {
        int next = i + 1;
        while (next < shared.size()
            && continues(sentence, shared.get(next - 1), shared.get(next))) {
          shared.set(next, shared.get(next).sharing(single(plural.get())));
          next++;
        }
        Nominal first = shared.get(i);
        shared.set(i, next == i + 1 ? first.withoutRoles() : first);
      }
    }
    return shared;
  }

  private static Nominal.Role single(Nominal.Role role) {
    return new Nominal.Role(role.tokens(), role.description(), false);
  }

  private static boolean continues(Sentence sentence, Nominal left, Nominal right) {
    int from = left.tokens().to();
    int to = right.tokens().from();
    if (!right.isNamed()
        || !right.roles().isEmpty()
        || right.possessor()
        || to <= from
        || to > from + 2) {
      return false;
    }
    String words = sentence.words(new TokenRange(from, to));
    return words.equals("and") || words.equals(",") || words.equals(", and") || words.equals("&");
  }
}
