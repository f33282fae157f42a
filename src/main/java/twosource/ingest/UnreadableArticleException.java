package twosource.ingest;

/** Says why a file holds no article that can be read, for a user to read. */
public final class UnreadableArticleException extends Exception {

  public UnreadableArticleException(String message) {
    super(message);
  }
}
