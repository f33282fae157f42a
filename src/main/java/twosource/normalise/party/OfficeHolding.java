package twosource.normalise.party;

import twosource.text.TokenRange;
import twosource.value.Office;
import twosource.value.Party;

/**
 * Says that a sentence gives an office to somebody.
 *
 * @param holderTokens the name, without titles
 * @param officeTokens from the determiner or possessor to the last word of the office
 */
public record OfficeHolding(
    TokenRange holderTokens, Party holder, TokenRange officeTokens, Office office) {}
