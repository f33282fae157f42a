package twosource.normalise.time;

import twosource.text.Span;
import twosource.value.TimeExpression;
import twosource.value.Timex;

/**
 * Holds a time expression of an article and the place where it stands.
 *
 * @param timex its TIMEX3 type and value
 * @param time what can be bound to an interval and compared
 */
public record TimexMention(Span span, Timex timex, TimeExpression time) {}
