package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Name;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;

/**
 * Annotates with the English models of OpenNLP.
 *
 * <p>Models begin to load when the annotator is made, in the background, and are shared. May be
 * used by any number of threads at once; each has its own tools, and what is found in an article
 * depends on nothing but the article.
 */
public final class OpenNlpAnnotator implements Annotator {

  private final Models models = new Models();
  private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(() -> new Tools(models));

  /** Holds what keeps state while it works. */
  private record Tools(
      SentenceSplitter sentences, Tagger tagger, Lemmatiser lemmatiser, NameFinder names) {

    Tools(Models models) {
      this(
          new SentenceSplitter(models.sentences()),
          new Tagger(models.tags()),
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
    List<Sentence> sentences = new ArrayList<>();
    for (Region region : article.regions()) {
      if (region.kind() == RegionKind.BOILERPLATE) {
        continue;
      }
      for (Span paragraph : paragraphs.within(region.span())) {
        int number = paragraphs.number(paragraph.start());
        for (Span span : mine.sentences().split(folded, paragraph)) {
          sentences.add(sentence(mine, article.text(), folded, span, number, region.kind()));
        }
      }
    }
    return new AnnotatedArticle(article, sentences, QuotationFinder.find(article));
  }

  private static Sentence sentence(
      Tools tools, String text, String folded, Span span, int paragraph, RegionKind region) {
    List<Span> spans = WordSplitter.split(text, folded, span);
    List<String> words = new ArrayList<>(spans.size());
    for (Span word : spans) {
      words.add(word.in(folded));
    }
    List<String> tags = tools.tagger().tag(words);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      String lemma = tools.lemmatiser().lemma(words.get(i), tags.get(i));
      tokens.add(new Token(spans.get(i), words.get(i), tags.get(i), lemma));
    }
    List<Name> names = tools.names().find(words);
    return new Sentence(span, paragraph, region, tokens, PhraseChunker.chunk(tokens), names);
  }
}
