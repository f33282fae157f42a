package twosource.ingest.feed;

import java.util.Optional;
import twosource.ingest.draft.Draft;

/**
 * Holds one article of a file.
 *
 * @param line on which it begins, from 1
 * @param id what identifies it, as the file says
 * @param draft empty where it holds no text
 */
public record FeedEntry(int line, Optional<String> id, Optional<Draft> draft) {}
