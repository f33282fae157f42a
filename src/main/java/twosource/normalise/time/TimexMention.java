package twosource.normalise.time;

import twosource.text.Span;
import twosource.value.Timex;

/** Holds a time expression of an article and the place where it stands. */
public record TimexMention(Span span, Timex timex) {}
