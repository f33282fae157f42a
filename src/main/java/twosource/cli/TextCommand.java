package twosource.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import twosource.cli.config.Config;
import twosource.text.Article;
import twosource.text.LineIndex;
import twosource.text.Notice;
import twosource.text.Region;

/** Prints articles as they were read: the text in which the lines of all reports count. */
@Command(
    name = "text",
    description = {
      "Prints each article as it was read, every part with its line and what it was taken for.",
      "Lines of web pages, JSON and feeds count in this text."
    },
    mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders of articles; - is standard input.")
  private List<String> paths = List.of();

  TextCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Input input = new Input(console, paths, Config.NONE);
    input.requireSome();
    while (input.hasNext()) {
      print(input.next());
    }
    console.flush();
    return input.status(0, false);
  }

  private void print(Article article) {
    String path = article.path();
    console.print(path + " [source] " + article.source());
    article.date().ifPresent(date -> console.print(path + " [published] " + date));
    article.metadata().moment().ifPresent(at -> console.print(path + " [moment] " + at));
    article.metadata().byline().ifPresent(name -> console.print(path + " [author] " + name));
    article.metadata().url().ifPresent(url -> console.print(path + " [url] " + url));
    article.notices().stream()
        .filter(Notice::isAside)
        .forEach(notice -> console.print(path + " [form] " + notice.message()));
    LineIndex lines = new LineIndex(article.text());
    for (Region region : article.regions()) {
      String kind = region.kind().name().toLowerCase(Locale.ROOT);
      int line = lines.position(region.span().start()).line();
      String text = region.span().in(article.text()).replace('\n', ' ');
      console.print(path + ":" + line + " [" + kind + "] " + text);
    }
  }
}
