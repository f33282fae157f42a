package twosource.ingest.json;

import java.util.Optional;
import twosource.ingest.draft.Draft;

/**
 * Holds one record of a JSON file.
 *
 * @param line on which it begins, from 1; that of the whole for one that is wrapped
 * @param isListed whether others may stand beside it in a list
 * @param draft empty where the record holds no text of an article
 */
public record JsonRecord(int line, boolean isListed, Optional<Draft> draft) {}
