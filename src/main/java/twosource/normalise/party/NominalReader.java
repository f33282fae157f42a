package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Reads the parties of one sentence's noun runs, each by itself. */
final class NominalReader {

  private final Sentence sentence;
  private final Names names;
  private final NameSpans spans;
  private final NamedReader named;
  private final DescribedReader described;

  NominalReader(Sentence sentence, Names names, Countries countries) {
    this.sentence = sentence;
    this.names = names;
    this.spans = new NameSpans(sentence, names);
    this.described = new DescribedReader(sentence, names, countries);
    this.named = new NamedReader(sentence, names, countries, spans, described);
  }

  /** Returns the possessors of a run and what it is about, as far as they are parties. */
  List<Nominal> read(TokenRange run) {
    List<Nominal> read = new ArrayList<>();
    int from = run.from();
    for (int i = run.from(); i < run.to(); i++) {
      if (sentence.token(i).tag().equals("POS") && i > from) {
        segment(run, new TokenRange(from, i)).map(Nominal::asPossessor).ifPresent(read::add);
        from = i + 1;
      }
    }
    if (from < run.to()) {
      segment(run, new TokenRange(from, run.to())).ifPresent(read::add);
    }
    return read;
  }

  private Optional<Nominal> segment(TokenRange run, TokenRange segment) {
    TokenRange whole = new TokenRange(run.from(), segment.to());
    Optional<TokenRange> name = spans.endOf(segment).or(() -> organisationBefore(segment));
    return name.isPresent()
        ? named.read(whole, segment, name.get())
        : described.read(whole, segment);
  }

  /** Finds {@code Xenon} in {@code Xenon news agency}. */
  private Optional<TokenRange> organisationBefore(TokenRange segment) {
    int at = segment.to() - 1;
    if (!PartyWords.isOrganisation(sentence.token(at))) {
      return Optional.empty();
    }
    while (at > segment.from() && names.at(at).isEmpty() && segment.to() - at < 3) {
      at--;
    }
    return names
        .at(at)
        .filter(name -> name.kind() == NameKind.ORGANISATION)
        .map(Name::tokens)
        .filter(segment::contains);
  }
}
