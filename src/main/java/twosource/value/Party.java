package twosource.value;

import java.util.List;

/** Is somebody who acts: named or only described. Immutable, and comparable without the text. */
public sealed interface Party permits NamedParty, DescribedParty {

  PartyKind kind();

  /** Returns the country codes to which the text says that it belongs, sorted; may be empty. */
  List<String> countries();

  /** Returns this party under the kind that its story voted for. */
  Party as(PartyKind voted);

  /** Tells whether both can be the same; of a group and a person, whether he may be in it. */
  Sameness samenessTo(Party other);

  /**
   * Returns keys of which two parties share at least one whenever both are named and not different;
   * for blocking. Never empty.
   */
  List<String> keys();

  /** Prints the party in one line, the same for equal parties. */
  String print();
}
