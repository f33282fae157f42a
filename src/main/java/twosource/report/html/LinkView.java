package twosource.report.html;

import java.util.List;
import java.util.Locale;
import twosource.align.Fact;
import twosource.align.Thing;
import twosource.align.Weighing;
import twosource.report.Excerpt;
import twosource.report.Points;
import twosource.rule.RuleNames;

/**
 * Shows why two articles were taken to speak of one thing: role by role, with the sum.
 *
 * @param needed the sum that the frame asks for
 */
record LinkView(String first, String second, List<Reason> reasons, String sum, String needed) {

  private static final int MOST_TEXT = 100;

  /** Shows what one role spoke for or against. */
  record Reason(String role, String closeness, String first, String second, String points) {

    static Reason of(Weighing.Reason reason) {
      return new Reason(
          reason.role().replace('-', ' '),
          RuleNames.of(reason.closeness()),
          Excerpt.beginning(reason.firstText(), MOST_TEXT),
          Excerpt.beginning(reason.secondText(), MOST_TEXT),
          Points.signed(reason.points()));
    }
  }

  static List<LinkView> of(Fact fact) {
    return fact.subject().links().stream().map(link -> of(fact, link)).toList();
  }

  private static LinkView of(Fact fact, Weighing link) {
    return new LinkView(
        name(link.first()),
        name(link.second()),
        link.reasons().stream().map(Reason::of).toList(),
        Points.signed(link.sum()),
        Points.of(fact.frame().same().atLeast()));
  }

  private static String name(Thing thing) {
    return String.format(
        Locale.ROOT,
        "%s: “%s”",
        thing.article().source(),
        Excerpt.beginning(thing.mentions().get(0).trigger().text(), MOST_TEXT));
  }
}
