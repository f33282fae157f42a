package twosource.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;

/**
 * Turns a check into a site that is read from a folder, without server or network.
 *
 * <p>One page shows what there is, one each story, one each article. Everything that comes from an
 * article is escaped by the templates (in {@code src/main/jte}, compiled with the program); the
 * same check gives the same bytes.
 */
public final class Site {

  private static final List<String> SHARED = List.of("report.css", "report.js", "report.svg");

  /** The templates may be told what to do with forms; there are none. */
  private static final HtmlInterceptor PLAIN = new NoForms();

  private final Check check;
  private final CheckIndex index;
  private final String version;

  public Site(Check check, String version) {
    this.check = check;
    this.index = new CheckIndex(check);
    this.version = version;
  }

  /** Returns all files, each written when it is asked for; the start page is the last. */
  public List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    SHARED.forEach(name -> files.add(new SiteFile(name, out -> copy(name, out))));
    for (Story story : check.alignment().stories()) {
      story.articles().forEach(article -> page(story, article).ifPresent(files::add));
      files.add(page(story));
    }
    files.add(
        new SiteFile(
            "index.html",
            page(html -> JteindexGenerated.render(html, PLAIN, IndexView.of(index, version)))));
    return files;
  }

  private SiteFile page(Story story) {
    return new SiteFile(
        CheckIndex.storyPage(story),
        page(html -> JtestoryGenerated.render(html, PLAIN, StoryView.of(index, story, version))));
  }

  private Optional<SiteFile> page(Story story, StoryArticle article) {
    return index
        .article(article.path())
        .map(
            read ->
                new SiteFile(
                    CheckIndex.articlePage(article.path()),
                    page(
                        html ->
                            JtearticleGenerated.render(
                                html,
                                PLAIN,
                                ArticleView.of(index, story, article, read, version)))));
  }

  private static SiteFile.Content page(Consumer<HtmlTemplateOutput> template) {
    return out -> {
      try {
        template.accept(new OwaspHtmlTemplateOutput(new WriterOutput(out)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    };
  }

  private static void copy(String name, Writer out) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      out.write(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** Leaves every element as its template has it. */
  private static final class NoForms implements HtmlInterceptor {
    @Override
    public void onHtmlTagOpened(
        String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}
  }
}
