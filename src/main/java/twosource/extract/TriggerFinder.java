package twosource.extract;

import java.util.List;
import twosource.rule.Frame;

/** Finds what evokes a frame in an article. */
interface TriggerFinder {

  /** Returns the triggers in order of the text. */
  List<Trigger> find(Frame frame, ArticleReading article);
}
