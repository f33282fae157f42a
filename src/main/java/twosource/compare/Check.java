package twosource.compare;

import java.util.List;
import twosource.align.Alignment;
import twosource.rule.RuleBook;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Holds what a check of articles has come to; what every report is written from.
 *
 * @param articles ordered by path
 * @param findings story by story, in the order of their facts
 * @param notices about articles that only their story shows to be odd, story by story
 * @param failures about articles that had to be left out
 */
public record Check(
    RuleBook rules,
    List<Article> articles,
    Alignment alignment,
    List<Finding> findings,
    List<Notice> notices,
    List<Notice> failures) {

  public Check {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
    failures = List.copyOf(failures);
  }

  /** Returns this check with other findings. */
  public Check with(List<Finding> others) {
    return new Check(rules, articles, alignment, others, notices, failures);
  }
}
