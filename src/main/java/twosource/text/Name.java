package twosource.text;

/**
 * Marks a proper name in a sentence; a possessive {@code 's} is no part of it.
 *
 * @param kind what its own article takes it for, before the story votes
 */
public record Name(NameKind kind, TokenRange tokens) {}
