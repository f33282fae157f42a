package twosource.ingest;

import java.util.Optional;

/**
 * Holds one key of an article's metadata as it is written.
 *
 * @param value blank where it is null; empty where it is a list or an object
 * @param line from 1
 */
record MetadataField(String key, Optional<String> value, int line) {}
