package twosource.compare;

import java.util.List;
import twosource.align.Alignment;
import twosource.rule.RuleBook;
import twosource.text.Article;

/**
 * Holds what a check of articles has come to; what every report is written from.
 *
 * @param articles ordered by path
 * @param findings story by story, in the order of their facts
 */
public record Check(
    RuleBook rules, List<Article> articles, Alignment alignment, List<Finding> findings) {

  public Check {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
  }
}
