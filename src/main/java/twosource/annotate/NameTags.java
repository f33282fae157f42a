package twosource.annotate;

import java.util.List;
import twosource.text.Name;
import twosource.text.NameKind;

/** Puts right the tags of names, of which the tagger knows none. */
final class NameTags {

  /** How adjectives of peoples and countries end. */
  private static final List<String> OF_PEOPLE =
      List.of("ian", "ean", "can", "ish", "ese", "nch", "aqi", "eli", "ani", "man");

  private final List<String> words;
  private final List<String> tags;

  /**
   * @param tags are put right in place
   */
  NameTags(List<String> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Makes the words of a name proper nouns, or the adjective that a people is called by. */
  void repair(Name name) {
    for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
      String word = words.get(i);
      if (!Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      boolean adjective = name.kind() == NameKind.OTHER && name.tokens().length() == 1;
      if (adjective) {
        repairOther(i);
      } else if (!tags.get(i).startsWith("NN") && !tags.get(i).startsWith("JJ")) {
        tags.set(i, "NNP");
      } else if (tags.get(i).equals("NN") || tags.get(i).equals("NNS")) {
        tags.set(i, tags.get(i).equals("NN") ? "NNP" : "NNPS");
      }
    }
  }

  /** Tells the adjective {@code Lunar} of {@code Lunar officials} from the {@code Lunars}. */
  private void repairOther(int at) {
    boolean modifies =
        at + 1 < tags.size()
            && (tags.get(at + 1).startsWith("NN") || tags.get(at + 1).equals("JJ"));
    if (modifies && isOfPeople(words.get(at))) {
      tags.set(at, "JJ");
    } else if (!tags.get(at).startsWith("JJ") && !tags.get(at).startsWith("NNP")) {
      tags.set(at, tags.get(at).equals("NNS") ? "NNPS" : "NNP");
    }
  }

  private static boolean isOfPeople(String word) {
    return OF_PEOPLE.stream().anyMatch(word::endsWith);
  }
}
