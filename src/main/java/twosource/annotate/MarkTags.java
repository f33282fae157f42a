package twosource.annotate;

import java.util.List;

/** Tells marks from words, which the tagger takes for each other. */
final class MarkTags {

  private final List<String> words;
  private final List<String> tags;

  /**
   * @param tags are put right in place
   */
  MarkTags(List<String> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
  }

  void repair() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).chars().anyMatch(Character::isLetterOrDigit)) {
        repairWord(i);
      } else {
        repairMark(i);
      }
    }
  }

  private void repairWord(int at) {
    String word = words.get(at);
    String tag = tags.get(at);
    boolean mark = !Character.isLetter(tag.charAt(0)) && !tag.startsWith("-");
    if (TimeWords.isNumericDate(word)) {
      tags.set(at, "CD");
    } else if (mark) {
      tags.set(at, Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN");
    }
  }

  private void repairMark(int at) {
    String word = words.get(at);
    switch (word.charAt(0)) {
      case '(', '[', '{' -> tags.set(at, "-LRB-");
      case ')', ']', '}' -> tags.set(at, "-RRB-");
      case '-', ':', ';', '/', '*', '|', '•', '_', '~', '>', '<' -> tags.set(at, ":");
      case ',' -> tags.set(at, ",");
      case '!', '?' -> tags.set(at, ".");
      case '.' -> tags.set(at, word.length() > 1 ? ":" : ".");
      case '%' -> tags.set(at, "NN");
      case '\'' -> {
        // What stands alone after a plural is its possessive, else it is a quotation mark.
        if (at == 0 || !words.get(at - 1).endsWith("s")) {
          tags.set(at, "''");
        }
      }
      default -> {}
    }
  }
}
