package twosource.report.ci;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.report.JsonReport;
import twosource.report.Reporter;
import twosource.report.TextReport;
import twosource.rule.RuleNames;

/** Names the formats in which a review can be written. */
public enum Format {
  TEXT {
    @Override
    public Reporter reporter(Settings settings) {
      return (review, out) ->
          new TextReport(review, settings.most(), settings.colours()).write(out);
    }
  },
  JSON {
    @Override
    public Reporter reporter(Settings settings) {
      return (review, out) -> new JsonReport(review, settings.version()).write(out);
    }
  },
  SARIF {
    @Override
    public Reporter reporter(Settings settings) {
      return new SarifReport(settings.version());
    }
  },
  JUNIT {
    @Override
    public Reporter reporter(Settings settings) {
      return new JUnitReport();
    }
  },
  GITHUB {
    @Override
    public Reporter reporter(Settings settings) {
      return new GithubCommands();
    }
  },
  CHECKSTYLE {
    @Override
    public Reporter reporter(Settings settings) {
      return new CheckstyleReport();
    }
  },
  CODE_CLIMATE {
    @Override
    public Reporter reporter(Settings settings) {
      return new CodeClimateReport();
    }
  },
  MARKDOWN {
    @Override
    public Reporter reporter(Settings settings) {
      return new MarkdownComment(settings.most());
    }
  };

  /**
   * Says how reports are written.
   *
   * @param most how many findings a format for people shows at most; those for machines hold all
   * @param version of the program
   * @param colours whether a person sees the text on a terminal
   */
  public record Settings(int most, String version, boolean colours) {}

  /** Makes the writer of this format. */
  public abstract Reporter reporter(Settings settings);

  /** Tells whether the output is one document, which nothing may stand before or after. */
  public boolean isDocument() {
    return switch (this) {
      case TEXT, GITHUB -> false;
      case JSON, SARIF, JUNIT, CHECKSTYLE, CODE_CLIMATE, MARKDOWN -> true;
    };
  }

  /** Returns the format of a name such as {@code code-climate}. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Returns the names of all formats, for people. */
  public static String names() {
    return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return RuleNames.of(this);
  }
}
