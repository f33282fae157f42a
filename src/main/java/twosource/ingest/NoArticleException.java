package twosource.ingest;

/**
 * Says that a file of a form that is read holds something else than articles, such as a program's
 * settings; where it was found in a folder, and not named, that is nothing to stop at.
 */
final class NoArticleException extends UnreadableArticleException {

  private static final long serialVersionUID = 1L;

  NoArticleException(String message) {
    super(message);
  }
}
