package twosource.normalise.quantity;

import twosource.text.TokenRange;
import twosource.value.Quantity;

/**
 * Holds an amount in a sentence.
 *
 * @param tokens the number with its hedge and, where it is measured, its unit; what is counted is
 *     no part of it
 * @param stated the amount as it was written
 * @param quantity the amount as it is compared: converted, and as wide as its hedge makes it
 */
public record QuantityMention(TokenRange tokens, Stated stated, Quantity quantity) {}
