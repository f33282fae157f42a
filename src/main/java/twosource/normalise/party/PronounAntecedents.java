package twosource.normalise.party;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import twosource.text.AnnotatedArticle;
import twosource.text.Sentence;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Sameness;

/**
 * Finds whom a single pronoun stands for where that is plain: {@code "No," she said}.
 *
 * <p>It is plain when the nearest sentence before it, within two, that speaks of anybody fitting
 * speaks of one only, or has one as the subject with which it begins.
 */
final class PronounAntecedents {

  private static final int FARTHEST = 2;

  private final AnnotatedArticle article;
  private final IntFunction<List<Nominal>> nominals;

  /**
   * @param nominals gives those of a sentence that its article itself speaks of, outside quotations
   */
  PronounAntecedents(AnnotatedArticle article, IntFunction<List<Nominal>> nominals) {
    this.article = article;
    this.nominals = nominals;
  }

  Optional<Party> of(int sentence, int token) {
    String pronoun = PartyWords.bare(article.sentences().get(sentence).token(token));
    for (int i = sentence; i >= Math.max(0, sentence - FARTHEST); i--) {
      int before = i == sentence ? token : Integer.MAX_VALUE;
      List<Nominal> fitting =
          nominals.apply(i).stream()
              .filter(nominal -> nominal.tokens().to() <= before && !nominal.bare())
              .filter(nominal -> fits(pronoun, nominal.party()))
              .toList();
      if (!fitting.isEmpty()) {
        return plain(article.sentences().get(i), fitting);
      }
    }
    return Optional.empty();
  }

  private static Optional<Party> plain(Sentence sentence, List<Nominal> fitting) {
    Nominal first = fitting.get(0);
    boolean one =
        fitting.stream()
            .allMatch(other -> other.party().samenessTo(first.party()) != Sameness.DIFFERENT);
    int next = first.tokens().to();
    boolean subject =
        first.tokens().from() == 0
            && !first.possessor()
            && next < sentence.size()
            && sentence.token(next).tag().startsWith("VB");
    return one || subject ? Optional.of(first.party()) : Optional.empty();
  }

  private static boolean fits(String pronoun, Party party) {
    return switch (pronoun) {
      case "he" -> isPerson(party) && !hasTitle(party, "mrs", "ms", "miss", "dame", "lady");
      case "she" -> isPerson(party) && !hasTitle(party, "mr", "sir", "lord");
      case "they" -> party.kind() == PartyKind.GROUP;
      default -> party.kind() == PartyKind.ORGANISATION || party.kind() == PartyKind.GOVERNMENT;
    };
  }

  private static boolean isPerson(Party party) {
    boolean owned = party instanceof DescribedParty described && described.owner().isPresent();
    return party.kind() == PartyKind.PERSON || (party.kind() == PartyKind.UNKNOWN && !owned);
  }

  private static boolean hasTitle(Party party, String... titles) {
    return party instanceof NamedParty named
        && named.honorific().filter(title -> List.of(titles).contains(title)).isPresent();
  }
}
