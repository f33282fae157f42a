package twosource.annotate;

import java.util.ArrayList;
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

  /**
   * The words of a sentence at most: what is longer is a list or no prose, and is cut, so that no
   * later stage, whose time may grow with the square of a sentence, takes long.
   */
  private static final int LONGEST = 300;

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
          List<Span> words = WordSplitter.split(article.text(), folded, sentence);
          for (int from = 0; from < words.size(); from += LONGEST) {
            List<Span> some = words.subList(from, Math.min(from + LONGEST, words.size()));
            drafts.add(draft(mine, folded, some, number, region.kind()));
          }
        }
      }
    }
    NameCompletion.complete(drafts, mine.known());
    List<Sentence> sentences =
        drafts.stream().map(draft -> draft.finish(mine.lemmatiser(), mine.known())).toList();
    return new AnnotatedArticle(article, sentences, QuotationFinder.find(article));
  }

  private static Draft draft(
      Tools tools, String folded, List<Span> spans, int paragraph, RegionKind region) {
    List<String> words = spans.stream().map(word -> word.in(folded)).toList();
    List<String> tags = List.of(tools.tagger().tag(words.toArray(String[]::new)));
    List<Name> names = NameJoins.join(words, NameRepairs.repair(words, tools.names().find(words)));
    Span span = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return new Draft(span, paragraph, region, List.copyOf(spans), words, tags, names);
  }
}
