package twosource.report;

/**
 * Is a claim as a report for machines shows it.
 *
 * @param source who published the article
 * @param value in words for people
 * @param quote the words within their line
 * @param group of claims that do not exclude each other, from 1
 */
public record Statement(Location location, String source, String value, Excerpt quote, int group) {}
