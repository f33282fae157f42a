package twosource.claim;

/** Placeholder. */
public record NameTally() {}
