package twosource.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import twosource.align.Decision;
import twosource.align.Thing;
import twosource.align.Weighing;
import twosource.rule.Frame;
import twosource.rule.RuleNames;

/** Writes what became of two things that were weighed against each other, line by line. */
final class DecisionText {

  private static final int MOST_TRIGGER = 40;
  private static final int MOST_TEXT = 100;

  private final Lines lines;
  private final Quotes quotes;

  DecisionText(Lines lines, Quotes quotes) {
    this.lines = lines;
    this.quotes = quotes;
  }

  void write(Frame frame, Decision decision) throws IOException {
    lines.wrapped("  ", verdict(frame, decision));
    writeWeighing(frame, decision.weighing());
  }

  /** Writes the two things and what each role contributed to the sum. */
  void writeWeighing(Frame frame, Weighing weighing) throws IOException {
    lines.wrapped("    ", thing(weighing.first()));
    lines.wrapped("    ", thing(weighing.second()));
    for (Weighing.Reason reason : weighing.reasons()) {
      lines.wrapped(
          String.format(
              Locale.ROOT,
              "      %6s  %-12s  %-8s  ",
              Points.signed(reason.points()),
              reason.role(),
              RuleNames.of(reason.closeness())),
          Excerpt.beginning(reason.firstText(), MOST_TEXT)
              + " | "
              + Excerpt.beginning(reason.secondText(), MOST_TEXT));
    }
    lines.line(
        String.format(
            Locale.ROOT,
            "      %6s  sum; one thing needs %s",
            Points.signed(weighing.sum()),
            Points.of(frame.same().atLeast())));
  }

  private static String verdict(Frame frame, Decision decision) {
    return switch (decision.outcome()) {
      case LINKED -> "ONE THING";
      case LINKED_BY_OTHERS -> "ONE THING, as both are one with a third";
      case LINKED_AS_OUTLIER ->
          "ONE THING but for one value, in which one article stands against several";
      case NOTHING_NEEDED ->
          "LEFT APART: nothing speaks for it in " + needed(frame) + ", as the frame asks for";
      case TOO_LITTLE -> "LEFT APART: the sum is too small";
      case TOLD_APART ->
          "LEFT APART: one article tells apart two things that would become one by this";
      case OPPOSED -> "LEFT APART: something that one is linked with speaks against the other";
      case RIVALLED -> "LEFT APART: another thing of one of the articles fits nearly as well";
    };
  }

  static String needed(Frame frame) {
    List<String> instead = frame.same().instead();
    return String.join(" or ", frame.same().needs())
        + (instead.isEmpty() ? "" : " (or " + String.join(" and ", instead) + ")");
  }

  /** Returns each mention of a thing with its place, in one line. */
  String thing(Thing thing) {
    String path = thing.article().path();
    List<String> mentions =
        thing.mentions().stream()
            .map(
                mention ->
                    "\""
                        + Excerpt.beginning(mention.trigger().text(), MOST_TRIGGER)
                        + "\" "
                        + quotes.place(path, mention.trigger().span()).substring(path.length() + 1))
            .toList();
    return path + ": " + mentions.stream().collect(Collectors.joining(", "));
  }
}
