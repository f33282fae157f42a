package twosource.normalise;

import twosource.text.TokenRange;
import twosource.value.Value;

/** Holds a value and the tokens of its sentence that state it. */
public record ValueMention<V extends Value>(TokenRange tokens, V value) {}
