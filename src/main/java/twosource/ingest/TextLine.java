package twosource.ingest;

import twosource.text.Article;

/**
 * Holds one line of a file of texts.
 *
 * @param id as JSON: a number, or a string between its quotation marks
 * @param article the text; its path is {@code FILE:LINE}
 */
public record TextLine(String id, Article article) {}
