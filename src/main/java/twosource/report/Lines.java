package twosource.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Writes lines of text for people, none of them much longer than a page is wide. */
final class Lines {

  static final int WIDTH = 100;

  private static final String PLAIN = "\u001b[0m";

  private final Writer out;
  private final boolean colours;

  Lines(Writer out) {
    this(out, false);
  }

  Lines(Writer out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Names how a label is set off on a terminal; colour is never the only sign. */
  enum Style {
    GRAVE("\u001b[1;31m"),
    DOUBTFUL("\u001b[1;33m"),
    PLAIN("");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** Writes text after a label that is set off, wrapped like any other. */
  void labelled(String label, Style style, String text) throws IOException {
    StringWriter plain = new StringWriter();
    new Lines(plain).wrapped(label + "  ", text);
    String lines = plain.toString();
    boolean styled = colours && style != Style.PLAIN && lines.startsWith(label);
    out.write(styled ? style.code + label + PLAIN + lines.substring(label.length()) : lines);
  }

  void blank() throws IOException {
    out.write('\n');
  }

  void line(String text) throws IOException {
    out.write(harmless(text));
    out.write('\n');
  }

  /** Keeps a quoted article from commanding the terminal, or the build server that reads along. */
  private static String harmless(String text) {
    String plain =
        text.codePoints().anyMatch(Character::isISOControl) ? Excerpt.oneLine(text) : text;
    return plain.stripLeading().startsWith("::") ? plain.replaceFirst("::", ": :") : plain;
  }

  /** Writes a line with a rule below it. */
  void heading(String text) throws IOException {
    wrapped("", text);
    line("=".repeat(Math.min(WIDTH, Math.max(1, text.length()))));
  }

  /** Writes text after a lead; the lines after the first are set in as far as the lead is long. */
  void wrapped(String lead, String text) throws IOException {
    String indent = " ".repeat(lead.length());
    String start = lead;
    String rest = text.strip();
    while (start.length() + rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH - start.length());
      if (space <= 0) {
        // A word that fits on no line, such as a path, stays whole so that it can be copied.
        space = rest.indexOf(' ');
      }
      if (space <= 0) {
        break;
      }
      line(start + rest.substring(0, space).stripTrailing());
      rest = rest.substring(space).stripLeading();
      start = indent;
    }
    line((start + rest).stripTrailing());
  }

  void flush() throws IOException {
    out.flush();
  }
}
