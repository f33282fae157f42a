package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.Parties;
import twosource.value.Party;

/** Joins the parties of one sentence into the lists that it makes of them. */
final class PartyLists {

  private static final Set<String> AND =
      Set.of("and", "&", "as well as", "along with", "together with", "plus");
  private static final Set<String> OPEN_BEFORE =
      Set.of("including", "include", "includes", "included", "like", "such as", "among them");
  private static final int WIDEST_SEPARATOR = 5;

  private final Sentence sentence;
  private final List<Nominal> nominals;

  PartyLists(Sentence sentence, List<Nominal> nominals) {
    this.sentence = sentence;
    this.nominals = nominals;
  }

  List<ValueMention<Parties>> read() {
    List<ValueMention<Parties>> lists = new ArrayList<>();
    int at = 0;
    while (at < nominals.size()) {
      int end = endOfList(at);
      lists.add(list(nominals.subList(at, end)));
      at = end;
    }
    return lists;
  }

  private ValueMention<Parties> list(List<Nominal> members) {
    TokenRange tokens = members.get(0).tokens().union(members.get(members.size() - 1).tokens());
    boolean open = opensBefore(tokens.from()) || goesOnAfter(tokens.to());
    return new ValueMention<>(
        tokens,
        new Parties(
            named(members).stream().map(Nominal::party).flatMap(PartyLists::byCountry).toList(),
            !open));
  }

  /** Leaves out the group that the names after it spell out: {@code two envoys, Roy and Berg}. */
  private List<Nominal> named(List<Nominal> members) {
    List<Nominal> rest = members.subList(1, members.size());
    boolean spelt =
        rest.size() > 1
            && rest.stream().allMatch(Nominal::isNamed)
            && separator(members.get(0), rest.get(0)).equals(",")
            && members.get(0).description().filter(DescribedParty::isGroup).isPresent();
    if (!spelt) {
      return members;
    }
    Optional<Integer> count = members.get(0).description().flatMap(DescribedParty::count);
    boolean all = count.isPresent() ? count.get() == rest.size() : isKnown(members.get(0));
    return all ? rest : members;
  }

  /** Tells whether the text takes a group as known: {@code the envoys, his envoys}. */
  private boolean isKnown(Nominal group) {
    String tag = sentence.token(group.tokens().from()).tag();
    return tag.equals("DT")
        || tag.equals("PRP$")
        || group.description().flatMap(DescribedParty::owner).isPresent();
  }

  /** Cuts {@code diplomats from Peru and Chile} in two; a delegation of both is one. */
  private static Stream<Party> byCountry(Party party) {
    boolean several =
        party instanceof DescribedParty group
            && group.isGroup()
            && group.countries().size() > 1
            && !PartyWords.isCollectiveWord(group.head());
    return several
        ? party.countries().stream().map(code -> ((DescribedParty) party).in(List.of(code)))
        : Stream.of(party);
  }

  /** Goes over commas to a conjunction; without one each party stands alone. */
  private int endOfList(int from) {
    int at = from;
    while (at + 1 < nominals.size() && separator(at).equals(",") && !accordingTo(from)) {
      at++;
    }
    int end = from + 1;
    if (goesOnAfter(nominals.get(at).tokens().to())) {
      return at + 1;
    }
    while (at + 1 < nominals.size() && AND.contains(separator(at))) {
      at++;
      end = at + 1;
    }
    return end > from + 1 && isNextClause(from, end) ? end - 1 : end;
  }

  /** Returns the words between a party and the next, without the comma that closes or lists. */
  private String separator(int index) {
    return separator(nominals.get(index), nominals.get(index + 1));
  }

  private String separator(Nominal left, Nominal right) {
    int from = left.tokens().to();
    int to = right.tokens().from();
    if (to <= from || to - from > WIDEST_SEPARATOR) {
      return "";
    }
    String words = sentence.words(new TokenRange(from, to)).toLowerCase(Locale.ROOT);
    return words.startsWith(", ") ? words.substring(2) : words;
  }

  private boolean accordingTo(int index) {
    int from = nominals.get(index).tokens().from();
    return from >= 2 && words(from - 2, from).equals("according to");
  }

  /** Sees {@code met Roy and Berg left}, where the last one is the next clause's subject. */
  private boolean isNextClause(int from, int end) {
    int before = nominals.get(from).tokens().from() - 1;
    int after = nominals.get(end - 1).tokens().to();
    boolean object =
        before >= 0
            && sentence.token(before).tag().startsWith("VB")
            && !opensBefore(nominals.get(from).tokens().from());
    boolean verb =
        after < sentence.size()
            && Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.token(after).tag());
    return object && verb;
  }

  private boolean opensBefore(int from) {
    return (from >= 1 && OPEN_BEFORE.contains(words(from - 1, from)))
        || (from >= 2 && OPEN_BEFORE.contains(words(from - 2, from)));
  }

  private boolean goesOnAfter(int to) {
    int end = Math.min(sentence.size(), to + 3);
    String after = words(to, end);
    return after.startsWith("and others")
        || after.startsWith("among others")
        || after.startsWith(", among others")
        || after.startsWith(", and others")
        || after.startsWith("et al");
  }

  private String words(int from, int to) {
    return sentence.words(new TokenRange(from, to)).toLowerCase(Locale.ROOT);
  }
}
