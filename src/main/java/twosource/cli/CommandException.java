package twosource.cli;

/** Tells a user why a command cannot do its work: a title, the cause, and what would help. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String cause;
  private final String remedy;

  CommandException(String title, String cause, String remedy) {
    super(title + ": " + cause);
    this.title = title;
    this.cause = cause;
    this.remedy = remedy;
  }

  /** Returns the three parts, a line each at least, the first and the last marked. */
  String print() {
    return "error: " + title + "\n" + cause.stripTrailing() + "\nhelp: " + remedy + "\n";
  }
}
