package twosource.compare;

/**
 * Holds how two claims fit and why.
 *
 * @param reasoning a clause without a full stop, for a person to read
 */
record Judgement(Fit fit, String reasoning) {}
