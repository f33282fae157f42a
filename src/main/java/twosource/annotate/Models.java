package twosource.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Loads the models from the class path, each in a task of its own.
 *
 * <p>A model is waited for where it is first asked for. May be shared between threads.
 */
final class Models {

  private final CompletableFuture<POSModel> tags = load("/en-pos-maxent.bin", POSModel::new);
  private final CompletableFuture<NameModel> names = load("/en-brown-conll03.bin", NameModel::read);
  private final CompletableFuture<SentenceModel> sentences =
      load("/en-sent.bin", SentenceModel::new);
  private final CompletableFuture<Lemmatiser> lemmas =
      CompletableFuture.supplyAsync(Lemmatiser::new);

  /** Reads a model from a stream that is closed afterwards. */
  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  SentenceModel sentences() {
    return sentences.join();
  }

  POSModel tags() {
    return tags.join();
  }

  NameModel names() {
    return names.join();
  }

  Lemmatiser lemmas() {
    return lemmas.join();
  }

  private static <T> CompletableFuture<T> load(String resource, Reader<T> reader) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
              throw new IllegalStateException(
                  "The model " + resource + " is not on the class path.");
            }
            return reader.read(new BufferedInputStream(in, 1 << 16));
          } catch (IOException e) {
            throw new UncheckedIOException("The model " + resource + " cannot be read.", e);
          }
        });
  }
}
