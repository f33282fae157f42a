package twosource.ingest;

import java.util.Optional;

/**
 * Holds one key of an article's metadata as it is written.
 *
 * @param value empty where it is null, a list or an object
 * @param line from 1
 */
record MetadataField(String key, Optional<String> value, int line) {}
