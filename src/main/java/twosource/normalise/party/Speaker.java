package twosource.normalise.party;

import twosource.text.TokenRange;
import twosource.value.Party;

/**
 * Says who speaks, and where the article says so.
 *
 * @param sentence index of the sentence that names the speaker
 * @param tokens the subject of the reporting verb there, maybe a pronoun
 * @param party whom a pronoun stands for
 * @param verb lemma of the reporting verb, or {@code according to}
 */
public record Speaker(int sentence, TokenRange tokens, Party party, String verb) {}
