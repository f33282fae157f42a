package twosource.normalise.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.WordTable;

/**
 * Knows seats of government that stand for it where they act: {@code Moscow said}, not {@code flew
 * to Moscow}.
 */
final class Seats {

  private static final Map<String, String> CODES = codes();
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> BEFORE_ACTORS = Set.of("by", "between", "both");

  private Seats() {}

  /** Returns the code of the country whose government the name stands for where it acts. */
  static Optional<String> country(Sentence sentence, TokenRange whole, TokenRange name) {
    return acts(sentence, whole)
        ? Optional.ofNullable(CODES.get(sentence.words(name).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Returns the codes of the countries whose seats of government some words name. */
  static Optional<String> of(Sentence sentence, TokenRange name) {
    return of(sentence.words(name).toLowerCase(Locale.ROOT));
  }

  /** Returns the code of the country whose seat of government a name in lower case is. */
  static Optional<String> of(String name) {
    return Optional.ofNullable(CODES.get(name));
  }

  private static boolean acts(Sentence sentence, TokenRange whole) {
    boolean subject =
        whole.to() < sentence.size() && FINITE.contains(sentence.token(whole.to()).tag());
    return subject
        || (whole.from() > 0
            && BEFORE_ACTORS.contains(PartyWords.bare(sentence.token(whole.from() - 1))));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : WordTable.of(Seats.class, "seats.txt").rows()) {
      codes.put(row.get(0), row.get(1));
    }
    return Map.copyOf(codes);
  }
}
