package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Name;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Finds the name that covers a token of one sentence. */
final class Names {

  private final List<Optional<Name>> byToken = new ArrayList<>();

  Names(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      byToken.add(Optional.empty());
    }
    for (Name name : sentence.names()) {
      for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
        byToken.set(i, Optional.of(name));
      }
    }
  }

  Optional<Name> at(int token) {
    return token >= 0 && token < byToken.size() ? byToken.get(token) : Optional.empty();
  }

  /** Returns the name that ends where the range ends and does not begin before it. */
  Optional<Name> endOf(TokenRange range) {
    return at(range.to() - 1)
        .filter(name -> name.tokens().to() == range.to() && name.tokens().from() >= range.from());
  }
}
