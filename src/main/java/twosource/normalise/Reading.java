package twosource.normalise;

/**
 * Holds what was read at a word.
 *
 * @param end index of the first word that does not belong to it
 */
public record Reading<T>(int end, T value) {}
