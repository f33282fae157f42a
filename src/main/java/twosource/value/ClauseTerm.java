package twosource.value;

/**
 * Is a word of a clause that helps to tell what its value is of.
 *
 * @param word its lemma
 * @param key the same for words that mean the same here: {@code kill, die, dead}
 * @param name whether it belongs to a name
 */
public record ClauseTerm(String word, String key, ClausePart part, boolean name) {}
