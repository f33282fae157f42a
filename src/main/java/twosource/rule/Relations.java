package twosource.rule;

import java.util.Set;

/**
 * Names the parts of a trigger's clause that patterns may ask for; every other name is a
 * preposition.
 */
public final class Relations {

  /** Who acts: the subject of the verb, or of the light verb that carries the noun. */
  public static final String SUBJECT = "subject";

  public static final String OBJECT = "object";

  /**
   * Whom or what it happens to, whatever the voice: {@code killed nine people}, {@code nine people
   * were killed}, {@code nine people died}, {@code left nine dead}.
   */
  public static final String PATIENT = "patient";

  /** The whole sentence, for what tells of the thing only from afar. */
  public static final String SENTENCE = "sentence";

  /**
   * Several who act together in the clause of which the noun tells a circumstance: {@code Ito and
   * Roy agreed after long talks}.
   */
  public static final String ACTORS = "actors";

  /**
   * What else is said of the clause that tells what came of the thing, and so when it ended: {@code
   * agreed on Monday after long talks}.
   */
  public static final String OUTCOME = "outcome";

  /** Whose it is: {@code Ito's meeting}. */
  public static final String POSSESSOR = "possessor";

  /** Words before the noun in its own phrase: {@code the two-hour meeting}. */
  public static final String MODIFIER = "modifier";

  /** Noun phrase that stands free in the clause: {@code met Thursday evening}. */
  public static final String BARE = "bare";

  /** The name behind the noun in its own phrase: {@code Hurricane Ito}. */
  public static final String NAME = "name";

  /** The trigger's own noun phrase. */
  public static final String PHRASE = "phrase";

  /** Quoted words, who spoke them, and what they are about. */
  public static final String WORDS = "words";

  public static final String SPEAKER = "speaker";
  public static final String ABOUT = "about";

  /** Office and who holds it. */
  public static final String TITLE = "title";

  public static final String HOLDER = "holder";

  /** Person whose name is the trigger. */
  public static final String PERSON = "person";

  public static final Set<String> OF_QUOTATIONS = Set.of(WORDS, SPEAKER, ABOUT);
  public static final Set<String> OF_OFFICES = Set.of(TITLE, HOLDER);
  public static final Set<String> OF_PEOPLE = Set.of(PERSON);

  private Relations() {}
}
