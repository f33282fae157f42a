package twosource.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.claim.Claim;
import twosource.extract.ParticipantAntecedents.Antecedent;
import twosource.extract.ParticipantAntecedents.Told;
import twosource.rule.Role;
import twosource.text.Sentence;
import twosource.value.Parties;
import twosource.value.Party;

/**
 * Resolves the anaphors for those who take part, and remembers who took part in what was told.
 *
 * <p>To be asked in order of the text.
 */
final class ParticipantAnaphora {

  private final ArticleReading article;
  private final ParticipantAntecedents antecedents;

  /** Who took part in the last thing told of, by frame and role. */
  private final Map<String, Told> told = new HashMap<>();

  ParticipantAnaphora(ArticleReading article) {
    this.article = article;
    this.antecedents = new ParticipantAntecedents(article);
  }

  /**
   * Holds whom an anaphor means, where it stands.
   *
   * @param ofThing whether they are those of the thing told of last
   */
  record Meant(FoundValue found, boolean ofThing) {}

  /**
   * Returns whom the anaphors in a trigger's clause mean, where that is plain.
   *
   * @param alone whether nobody else is said to take part
   */
  List<Meant> meant(Trigger trigger, Role role, boolean alone) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    Optional<Told> last = Optional.ofNullable(told.get(key(trigger, role)));
    List<Meant> meant = new ArrayList<>();
    for (Complement part : trigger.parts()) {
      if (role.asksFor(part.name())) {
        Anaphor.of(sentence, part.tokens())
            .flatMap(a -> antecedents.of(a, trigger.sentence(), part.tokens(), last, alone))
            .map(whom -> meant(sentence, part, whom))
            .ifPresent(meant::add);
      }
    }
    return meant;
  }

  private static Meant meant(Sentence sentence, Complement part, Antecedent whom) {
    FoundValue found = FoundValue.in(sentence, part.tokens(), whom.parties(), part.phase());
    return new Meant(found, whom.ofThing());
  }

  /** Keeps who takes part in a thing, for the anaphors that follow; nobody changes nothing. */
  void remember(Trigger trigger, Role role, Collection<Claim> claims) {
    List<Party> members =
        claims.stream().flatMap(claim -> ((Parties) claim.value()).members().stream()).toList();
    if (!members.isEmpty()) {
      told.put(key(trigger, role), new Told(trigger.sentence(), new Parties(members, true)));
    }
  }

  private static String key(Trigger trigger, Role role) {
    return trigger.frame().name() + "." + role.name();
  }
}
