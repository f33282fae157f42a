package twosource.extract;

import twosource.text.Span;
import twosource.value.Value;

/**
 * Holds a value that comes with its trigger: the words of a quotation, the office of a holder.
 *
 * @param name as {@link twosource.rule.Relations} lists it
 */
record Given(String name, Span span, Value value) {}
