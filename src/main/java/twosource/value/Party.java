package twosource.value;

/** Holds a person, an organisation or a group of people. */
public record Party(String name) {}
