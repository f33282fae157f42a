package twosource.align;

import java.util.List;

/**
 * Says how alike two articles are by what they are about.
 *
 * @param cosine of their topic words, from 0 to 1
 * @param needed cosine from which two articles may belong to one story
 * @param near whether they appeared so near to one another that they may
 * @param shared words that they have in common, the weightiest first
 */
public record Likeness(double cosine, double needed, boolean near, List<String> shared) {

  public Likeness {
    shared = List.copyOf(shared);
  }

  /** Compares two articles as they were compared to find the stories of an alignment. */
  public static Likeness of(Alignment alignment, String firstPath, String secondPath) {
    return StoryGrouper.likeness(
        alignment.stories().stream()
            .flatMap(story -> story.articles().stream())
            .map(StoryArticle::claims)
            .toList(),
        firstPath,
        secondPath);
  }
}
