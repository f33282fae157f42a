package twosource.normalise.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.PartyKind;

/** Joins a name with what stands beside it to describe it, into one party. */
final class Appositions {

  private static final Set<String> CLOSERS =
      Set.of(",", ".", ";", ":", "-", "--", "\u2014", "\u2013", ")", "\"", "''", "?", "!");

  private static final Set<String> INNER =
      Set.of("IN", "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "PRP$");
  private static final int LONGEST = 15;

  /** What may lead to the field of an office: {@code vice president for sales}. */
  private static final Set<String> FIELD = Set.of("for", "of");

  private final Sentence sentence;

  Appositions(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Nominal> join(List<Nominal> all) {
    List<Nominal> nominals = all.stream().filter(nominal -> !nominal.possessor()).toList();
    List<Nominal> joined = new ArrayList<>(all.stream().filter(Nominal::possessor).toList());
    int at = 0;
    while (at < nominals.size()) {
      Nominal current = nominals.get(at++);
      while (at < nominals.size()) {
        Optional<Nominal> next =
            at + 1 < nominals.size() ? Optional.of(nominals.get(at + 1)) : Optional.empty();
        Optional<Nominal> both = both(current, nominals.get(at), next);
        if (both.isEmpty()) {
          break;
        }
        current = both.get();
        at++;
      }
      joined.add(current);
    }
    joined.sort(Comparator.comparing(Nominal::head));
    return joined;
  }

  private Optional<Nominal> both(Nominal left, Nominal right, Optional<Nominal> next) {
    if (left.isNamed()) {
      return nameFirst(left, toCloser(right), next);
    }
    boolean listed = next.filter(Nominal::isNamed).filter(n -> isListed(right, n)).isPresent();
    return right.isNamed() && !listed ? descriptionFirst(left, right) : Optional.empty();
  }

  /** Reads {@code Roy, the chief negotiator,} and a second noun without article after that. */
  private Optional<Nominal> nameFirst(Nominal name, Nominal description, Optional<Nominal> next) {
    Optional<Nominal.Role> role = description.asRole().filter(r -> isPerson(name));
    if (role.isEmpty()) {
      return Optional.empty();
    }
    boolean opened =
        isCommaOrAge(name.tokens().to(), description.tokens().from()) && !isCompared(name);
    boolean second =
        description.bare()
            && endsWithRole(name)
            && isWord(name.tokens().to(), description.tokens().from(), "and");
    boolean goesOn = description.bare() || next.filter(Nominal::bare).isPresent();
    boolean closed = isClosed(description.tokens().to()) || (goesOn && isAnd(description));
    return (opened && closed) || second
        ? Optional.of(name.withRole(role.get(), description.tokens()))
        : Optional.empty();
  }

  /** Sees {@code like Roy, the minister}, where the minister is compared with him. */
  private boolean isCompared(Nominal name) {
    int before = name.tokens().from() - 1;
    return isAt(before, "like") || isAt(before, "unlike");
  }

  /** Extends a description over prepositional phrases where these lead straight to its end. */
  private Nominal toCloser(Nominal description) {
    int end = description.tokens().to();
    int at = end;
    while (at < sentence.size() && at - end < LONGEST && INNER.contains(sentence.token(at).tag())) {
      at++;
    }
    boolean attached = at > end && at - end < LONGEST && sentence.token(end).tag().equals("IN");
    boolean comma = at < sentence.size() && sentence.token(at).text().equals(",");
    boolean last =
        end < sentence.size()
            && FIELD.contains(PartyWords.bare(sentence.token(end)))
            && isClosed(at);
    return attached && (comma || last)
        ? description.withTokens(new TokenRange(description.tokens().from(), at))
        : description;
  }

  /** Reads {@code Berg's envoy, Jo Roy,}, and {@code chief negotiator and adviser Jo Roy}. */
  private Optional<Nominal> descriptionFirst(Nominal description, Nominal name) {
    Optional<Nominal.Role> role = description.asRole().filter(r -> isPerson(name));
    if (role.isEmpty()) {
      return Optional.empty();
    }
    int from = description.tokens().to();
    int to = name.tokens().from();
    boolean comma = isWord(from, to, ",") && name.roles().isEmpty() && isClosed(name.tokens().to());
    boolean titles =
        description.bare()
            && !name.roles().isEmpty()
            && isWord(from, to, "and")
            && !isPredicate(description);
    boolean dash = isWord(from, to, "--") || isWord(from, to, "\u2014");
    boolean ofTitle = isOfTitle(description, name);
    return comma || titles || dash || ofTitle
        ? Optional.of(name.withRole(role.get(), description.tokens()))
        : Optional.empty();
  }

  /** Sees {@code for attorney general and}, where the noun is what somebody else is to become. */
  private boolean isPredicate(Nominal description) {
    int before = description.tokens().from() - 1;
    return before >= 0
        && Set.of("or", "as", "for", "become", "became")
            .contains(PartyWords.bare(sentence.token(before)));
  }

  /** Reads {@code chief of staff Jo Roy}: the noun after the preposition belongs to the title. */
  private boolean isOfTitle(Nominal description, Nominal name) {
    return description.bare()
        && name.roles().isEmpty()
        && description.tokens().to() >= name.tokens().from()
        && description.tokens().to() <= name.head().from();
  }

  /** Sees the second of three names that commas part. */
  private boolean isListed(Nominal left, Nominal right) {
    return isWord(left.tokens().to(), right.tokens().from(), ",");
  }

  private static boolean isPerson(Nominal nominal) {
    PartyKind kind = nominal.party().kind();
    return kind == PartyKind.PERSON || kind == PartyKind.ORGANISATION || kind == PartyKind.UNKNOWN;
  }

  private static boolean endsWithRole(Nominal name) {
    return name.roles().stream()
        .map(Nominal.Role::tokens)
        .map(TokenRange::to)
        .anyMatch(end -> end == name.tokens().to());
  }

  private boolean isAnd(Nominal description) {
    return isAt(description.tokens().to(), "and");
  }

  private boolean isAt(int index, String word) {
    return index >= 0
        && index < sentence.size()
        && PartyWords.bare(sentence.token(index)).equals(word);
  }

  private boolean isClosed(int index) {
    return index >= sentence.size()
        || CLOSERS.contains(sentence.token(index).text())
        || isAt(index, "who");
  }

  private boolean isWord(int from, int to, String word) {
    return to == from + 1 && sentence.token(from).text().equals(word);
  }

  /** Accepts {@code ,} and {@code , 34,} between a name and its apposition. */
  private boolean isCommaOrAge(int from, int to) {
    return isWord(from, to, ",")
        || (to == from + 3
            && isWord(from, from + 1, ",")
            && sentence.token(from + 1).tag().equals("CD")
            && isWord(from + 2, to, ","));
  }
}
