package twosource.normalise.party;

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
    List<Nominal> shared = new ArrayList<>();
    Optional<Nominal.Role> title = Optional.empty();
    for (int i = 0; i < nominals.size(); i++) {
      Nominal nominal = nominals.get(i);
      boolean more = i + 1 < nominals.size() && continues(sentence, nominal, nominals.get(i + 1));
      Optional<Nominal.Role> plural =
          nominal.roles().stream().filter(Nominal.Role::plural).findFirst();
      if (plural.isPresent() && !more) {
        shared.add(group(plural.get()));
        shared.add(nominal.withoutRoles());
      } else {
        boolean listed =
            i > 0 && title.isPresent() && continues(sentence, nominals.get(i - 1), nominal);
        shared.add(listed ? nominal.sharing(single(title.get())) : nominal);
        title = plural.isPresent() || !listed ? plural : title;
      }
    }
    return shared;
  }

  private static Nominal group(Nominal.Role role) {
    TokenRange head = new TokenRange(role.tokens().to() - 1, role.tokens().to());
    return Nominal.described(role.tokens(), head, role.description().plural(), false);
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
