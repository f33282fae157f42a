package twosource.ingest;

import java.util.function.Supplier;
import twosource.text.Metadata;

/**
 * Holds a file with what is known of it beforehand.
 *
 * @param path as the user would name it, with {@code /} between folders
 * @param bytes gives the whole content; nobody changes it
 * @param metadata of a {@code sources.json} beside the file
 */
public record ArticleFile(String path, Supplier<byte[]> bytes, Metadata metadata) {}
