package twosource.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Name;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;

/**
 * Annotates with the English models of OpenNLP.
 *
 * <p>Models begin to load when the annotator is made, in the background, and are shared. May be
 * used by any number of threads at once; each has its own tools, and what is found in an article
 * depends on nothing but the article.
 */
public final class OpenNlpAnnotator implements Annotator {

  /** The words that are tagged at once at most; few sentences are as long. */
  private static final int STRETCH = 300;

  private final Models models = new Models();
  private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(() -> new Tools(models));

  /** Holds what keeps state while it works. */
  private record Tools(
      SentenceSplitter sentences,
      POSTaggerME tagger,
      KnownWords known,
      Lemmatiser lemmatiser,
      NameFinder names) {

    Tools(Models models) {
      this(
          new SentenceSplitter(models.sentences()),
          // The model has Penn tags, which OpenNLP turns into others unless it is told.
          new POSTaggerME(models.tags(), POSTagFormat.PENN),
          KnownWords.of(models.tags()),
          models.lemmas(),
          new NameFinder(models.names()));
    }
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Tools mine = tools.get();
    mine.names().clear();
    String folded = Folding.fold(article.text());
    Paragraphs paragraphs = new Paragraphs(article.text());
    List<Draft> drafts = new ArrayList<>();
    for (Region region : article.regions()) {
      if (region.kind() == RegionKind.BOILERPLATE) {
        continue;
      }
      for (Span paragraph : paragraphs.within(region.span())) {
        int number = paragraphs.number(paragraph.start());
        for (Span sentence : mine.sentences().split(folded, paragraph)) {
          drafts.add(draft(mine, article.text(), folded, sentence, number, region.kind()));
        }
      }
    }
    NameCompletion.complete(drafts, mine.known());
    List<Sentence> sentences =
        drafts.stream().map(draft -> draft.finish(mine.lemmatiser(), mine.known())).toList();
    return new AnnotatedArticle(article, sentences, QuotationFinder.find(article));
  }

  private static Draft draft(
      Tools tools, String text, String folded, Span span, int paragraph, RegionKind region) {
    List<Span> spans = WordSplitter.split(text, folded, span);
    List<String> words = spans.stream().map(word -> word.in(folded)).toList();
    List<String> tags = tags(tools.tagger(), words);
    List<Name> names = NameRepairs.repair(words, tools.names().find(words));
    return new Draft(span, paragraph, region, spans, words, tags, names);
  }

  /** Tags long sentences in stretches, for OpenNLP's time grows with the square of their length. */
  private static List<String> tags(POSTaggerME tagger, List<String> words) {
    List<String> tags = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += STRETCH) {
      List<String> stretch = words.subList(from, Math.min(from + STRETCH, words.size()));
      Collections.addAll(tags, tagger.tag(stretch.toArray(String[]::new)));
    }
    return tags;
  }
}
