package twosource.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import twosource.Twosource;
import twosource.cli.config.Config;
import twosource.mutate.MutationJson;
import twosource.mutate.MutationRun;
import twosource.mutate.MutationText;
import twosource.mutate.Mutations;
import twosource.text.Article;

/** Changes what articles agree on and tells which changes are noticed. */
record EvalMutations(Console console, Twosource twosource, long seed, int most, TextOrJson format) {

  static final List<String> MEASURES = List.of("noticed", "quiet");

  /** Changes, checks, prints, and returns the exit status. */
  int run(List<String> paths, Shares shares) throws IOException {
    Input input = new Input(console, paths, Config.NONE);
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Mutations mutations = new MutationRun(twosource, seed).run(articles, most);
    if (format == TextOrJson.JSON) {
      MutationJson.write(mutations, console.out());
    } else {
      new MutationText(console.out()).write(mutations);
    }
    console.flush();
    int status = input.status(0, false);
    return Math.max(
        status,
        shares.status(
            console,
            Map.of(
                "noticed", mutations.score().noticedShare(),
                "quiet", mutations.score().quietShare())));
  }
}
