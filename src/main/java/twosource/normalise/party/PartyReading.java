package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;

/** Reads all noun phrases of one sentence that mean a party, with their appositions. */
final class PartyReading {

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;

  PartyReading(Sentence sentence, Countries countries) {
    this.sentence = sentence;
    this.names = new Names(sentence);
    this.countries = countries;
  }

  /** Returns the phrases in order; those that only possess or belong to another one as such. */
  List<Nominal> read() {
    List<TokenRange> runs = new NounRuns(sentence, names).all();
    NominalReader reader = new NominalReader(sentence, names, countries);
    Attachments attachments = new Attachments(sentence, names, countries, runs);
    List<Nominal> nominals = new ArrayList<>();
    for (TokenRange run : runs) {
      reader.read(run).stream().map(attachments::attach).forEach(nominals::add);
    }
    List<Nominal> joined = new Appositions(sentence).join(distributed(subordinated(nominals)));
    return PluralTitles.share(sentence, joined);
  }

  /** Marks those that an earlier one has swallowed, so that they are nobody's fellow members. */
  private static List<Nominal> subordinated(List<Nominal> nominals) {
    List<Nominal> marked = new ArrayList<>();
    int end = 0;
    for (Nominal nominal : nominals) {
      boolean within = nominal.tokens().to() <= end;
      marked.add(within ? nominal.asPossessor() : nominal);
      end = nominal.possessor() ? end : Math.max(end, nominal.tokens().to());
    }
    return marked;
  }

  /** Reads {@code US and Peruvian officials} as officials of each. */
  private List<Nominal> distributed(List<Nominal> nominals) {
    List<Nominal> read = new ArrayList<>(nominals);
    for (int i = read.size() - 2; i >= 0; i--) {
      Nominal left = read.get(i);
      Optional<DescribedParty> group =
          read.get(i + 1).description().filter(DescribedParty::isGroup);
      if (left.demonym()
          && group.isPresent()
          && !left.possessor()
          && shares(left, read.get(i + 1))) {
        read.set(i, left.withParty(group.get().in(countries.in(sentence, names, left.tokens()))));
      }
    }
    return read;
  }

  private boolean shares(Nominal left, Nominal right) {
    int from = left.tokens().to();
    int to = right.tokens().from();
    boolean joined = to == from + 1 && isJoin(from);
    TokenRange first = new TokenRange(to, to + 1);
    boolean both = !countries.in(sentence, names, left.tokens()).isEmpty();
    return joined && both && countries.code(sentence, first).isPresent();
  }

  private boolean isJoin(int at) {
    String word = PartyWords.bare(sentence.token(at));
    return word.equals("and") || word.equals(",") || word.equals("or");
  }
}
