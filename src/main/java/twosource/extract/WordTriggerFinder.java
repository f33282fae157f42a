package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.text.Sentence;

/** Finds the verbs and nouns that evoke a frame, each with its clause. */
final class WordTriggerFinder implements TriggerFinder {

  private static final Set<String> JOINING = Set.of("for", "of", "in", Relations.OBJECT);

  private final Modality modality;

  WordTriggerFinder(Modality modality) {
    this.modality = modality;
  }

  @Override
  public List<Trigger> find(Frame frame, ArticleReading article) {
    List<Trigger> found = new ArrayList<>();
    boolean before = false;
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      List<Trigger> here = new ArrayList<>();
      TriggerWords words = new TriggerWords(frame.triggers(), sentence, article.clauses(i));
      TriggerClause clause = new TriggerClause(frame, i, sentence, article.clauses(i));
      if (words.areThere()) {
        here.addAll(inSentence(words, clause));
      } else if (before && goesOn(article, i)) {
        here.addAll(goingOn(words, clause));
      }
      before = !here.isEmpty();
      found.addAll(here);
    }
    return found;
  }

  /**
   * Tells whether a sentence follows in the paragraph, or in the next after one of one sentence.
   */
  private static boolean goesOn(ArticleReading article, int sentence) {
    int before = paragraph(article, sentence - 1);
    return paragraph(article, sentence) == before
        || (sentence < 2 || paragraph(article, sentence - 2) != before);
  }

  private static int paragraph(ArticleReading article, int sentence) {
    return article.sentences().get(sentence).paragraph();
  }

  /** Reads {@code It lasted two hours} behind a sentence that tells of the thing. */
  private List<Trigger> goingOn(TriggerWords words, TriggerClause clause) {
    VerbTriggerReader reader = new VerbTriggerReader(clause, modality);
    return words
        .verbOfOpeningPronoun()
        .map(verb -> reader.pronounVerb(clause.sentence().tokens().indexOf(verb), 1))
        .stream()
        .toList();
  }

  private List<Trigger> inSentence(TriggerWords words, TriggerClause clause) {
    VerbTriggerReader verbs = new VerbTriggerReader(clause, modality);
    NounTriggerReader nouns = new NounTriggerReader(clause, modality);
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < clause.sentence().size(); i++) {
      if (!words.mayEvoke(i)) {
        continue;
      }
      int phrase = clause.phrases().indexOf(i);
      if (words.isVerb(i)) {
        found.add(verbs.verb(i, phrase));
      } else if (words.isState(i)) {
        found.add(verbs.state(i, phrase));
      } else if (!found.isEmpty() && words.isPronounVerb(i)) {
        found.add(verbs.pronounVerb(i, phrase));
      } else if (words.isNoun(i)) {
        addNoun(found, nouns.noun(i, phrase));
      }
    }
    return found;
  }

  /**
   * Adds a noun, or joins it to the trigger before it in whose complement it stands: {@code met for
   * a third day of talks}, {@code a session of talks}, {@code resumed talks}.
   */
  private static void addNoun(List<Trigger> found, Trigger noun) {
    int last = found.size() - 1;
    boolean within =
        last >= 0
            && found.get(last).parts().stream()
                .anyMatch(
                    part -> JOINING.contains(part.name()) && part.tokens().contains(noun.tokens()));
    if (within) {
      found.set(last, found.get(last).with(noun.parts()));
    } else {
      found.add(noun);
    }
  }
}
