package twosource.cli;

/** Names the exit statuses; the greater outranks the lesser. */
final class ExitStatus {

  /** The work is done, and nothing is at or above the gate. */
  static final int FINE = 0;

  /** The work is done, and there are findings at or above the gate, or examples that fail. */
  static final int FINDINGS = 1;

  /** The work could not be done, or not for all of the input. */
  static final int FAILURE = 2;

  /** Somebody interrupted the work. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
