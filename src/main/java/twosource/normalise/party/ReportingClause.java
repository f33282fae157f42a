package twosource.normalise.party;

import java.util.Optional;
import twosource.text.TokenRange;
import twosource.value.Party;

/**
 * Holds a reporting verb and its subject.
 *
 * @param tokens from the first to the last token of verb and subject
 * @param party empty for a pronoun
 */
record ReportingClause(TokenRange tokens, TokenRange subject, Optional<Party> party, String verb) {}
