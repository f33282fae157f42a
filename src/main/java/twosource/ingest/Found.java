package twosource.ingest;

import java.util.List;

/**
 * Holds the files that paths lead to, none of them read yet.
 *
 * @param files ordered by the code points of their paths, each file once
 * @param problems in the same order
 */
public record Found(List<ArticleFile> files, List<Problem> problems) {

  public Found {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
