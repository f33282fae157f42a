package twosource.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.ingest.Ingest;
import twosource.ingest.Ingested;
import twosource.report.JsonReport;
import twosource.rule.RuleLoader;

public final class Main {
  public static void main(String[] args) throws Exception {
    Twosource t = new Twosource(RuleLoader.builtIn());
    Ingested in = new Ingest().readAll(List.of(args).subList(1, args.length));
    Check check = t.check(in.articles());
    try (Writer w = Files.newBufferedWriter(Path.of(args[0]))) {
      new JsonReport(check, "0").write(w);
    }
  }
}
