package twosource.yaml;

/**
 * Says what is wrong with a file that a person wrote, for its writer to read: where, the line
 * itself, and what was expected.
 */
public final class WrongFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongFileException(String file, int line, String lineText, String problem) {
    super(
        lineText.isBlank()
            ? file + ":" + line + ": " + problem
            : file + ":" + line + ": " + problem + "\n    " + lineText.strip());
  }

  /** Complains of a file as a whole. */
  public WrongFileException(String file, String problem) {
    super(file + ": " + problem);
  }
}
