package twosource.rule;

/**
 * Says what is wrong with a rule file, for its writer to read: where, the line itself, and what was
 * expected.
 */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleException(String file, int line, String lineText, String problem) {
    super(
        lineText.isBlank()
            ? file + ":" + line + ": " + problem
            : file + ":" + line + ": " + problem + "\n    " + lineText.strip());
  }

  RuleException(String file, String problem) {
    super(file + ": " + problem);
  }
}
