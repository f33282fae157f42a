package twosource.ingest.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises who took or handed out a picture: {@code Jo Roy / POOL / Wire via Agency}. */
final class Credits {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final Set<String> SMALL_WORDS =
      Set.of("file", "handout", "pool", "and", "of", "the", "de", "von", "van", "&", "by", "dpa");
  private static final Set<String> AGENCIES = new HashSet<>(Markers.under("agencies"));
  private static final List<String> LONGEST_AGENCIES_FIRST =
      AGENCIES.stream()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
          .toList();
  private static final Pattern OPENING =
      Markers.pattern("credits", "", "(?: ?[:/] ?| (?=\\p{Lu}))", 0);
  private static final Pattern BETWEEN_NAMES = Pattern.compile(" ?/ ?| via | for | - |, ");
  private static final Pattern LABEL =
      Markers.pattern("credits", "(?<![\\p{L}’'])", ": ?(?=[\\p{Lu}@])", 0);

  private Credits() {}

  /** Tells whether the whole of these words is a credit. */
  static boolean isCredit(String words) {
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    if (AGENCIES.contains(words)) {
      return true;
    }
    if (words.startsWith("©")) {
      return isName(words.substring(1)) || isCredit(words.substring(1).strip());
    }
    Matcher opening = OPENING.matcher(words);
    boolean opened = opening.lookingAt() && opening.end() > 0;
    String[] names = BETWEEN_NAMES.split(opened ? words.substring(opening.end()) : words);
    if (names.length == 0 || !Arrays.stream(names).allMatch(Credits::isName)) {
      return false;
    }
    return opened || (names.length > 1 && isAnyAgency(names));
  }

  private static boolean isAnyAgency(String[] names) {
    return Arrays.stream(names).anyMatch(AGENCIES::contains);
  }

  /** A name is a few words, each with a capital, or a handle, or a word such as {@code file}. */
  private static boolean isName(String words) {
    String[] parts = words.strip().split(" ", -1);
    return parts.length <= MOST_WORDS_OF_A_NAME
        && Arrays.stream(parts).allMatch(Credits::isPartOfName);
  }

  private static boolean isPartOfName(String word) {
    return SMALL_WORDS.contains(word)
        || word.startsWith("@")
        || (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith("!"));
  }

  /** Returns where the credit that ends the line begins; the line's length where there is none. */
  static int trailing(String line) {
    int from = Math.max(0, line.length() - LONGEST);
    int sign = line.lastIndexOf('©');
    if (sign >= from && !line.endsWith(".")) {
      return sign;
    }
    int start = trailingBracket(line);
    if (start < line.length()) {
      return start;
    }
    Matcher label = LABEL.matcher(line).region(from, line.length());
    while (line.indexOf(':', from) > 0 && label.find()) {
      if (isCredit(line.substring(label.start()))) {
        return label.start();
      }
    }
    return afterSentence(line, from);
  }

  /** In brackets at the end of a line, an outlet that nobody listed is taken as well. */
  private static boolean isPersonAndOutlet(String words) {
    int slash = words.indexOf('/');
    return slash > 0
        && words.substring(0, slash).strip().indexOf(' ') > 0
        && isName(words.substring(0, slash))
        && isName(words.substring(slash + 1));
  }

  /** Looks for words in brackets at the end, and for more of them before. */
  private static int trailingBracket(String line) {
    int start = line.length();
    int end = start;
    while (end > 0 && (line.charAt(end - 1) == ')' || line.charAt(end - 1) == ']')) {
      int open = line.lastIndexOf(line.charAt(end - 1) == ')' ? '(' : '[', end - 1);
      String words = open < 0 ? "" : line.substring(open + 1, end - 1).strip();
      if (!isCredit(words) && !isPersonAndOutlet(words)) {
        break;
      }
      start = open;
      end = open;
      while (end > 0 && Blanks.isBlank(line.charAt(end - 1))) {
        end--;
      }
    }
    return start;
  }

  /** Looks for a credit of several names after the last sentence or quotation of the line. */
  private static int afterSentence(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      boolean begins =
          i > 1 && line.charAt(i - 1) == ' ' && ".!?”\"’')".indexOf(line.charAt(i - 2)) >= 0;
      if (begins && line.indexOf('/', i) > 0 && isCredit(line.substring(i))) {
        return i;
      }
    }
    return line.length();
  }

  /** Returns the end of the agency that is named after the offset, or the offset. */
  static int endAfter(String text, int offset) {
    if (!text.startsWith(" ", offset)) {
      return offset;
    }
    int from = offset + 1;
    String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
    int agency = AGENCIES.contains(rest) ? rest.length() : leading(rest);
    return agency == 0 ? offset : from + agency;
  }

  /** Returns the length of the agency's name that opens the words of a picture, or 0. */
  static int leading(String line) {
    for (String agency : LONGEST_AGENCIES_FIRST) {
      int end = agency.length();
      if (line.startsWith(agency) && line.startsWith(" ", end) && line.length() > end + 1) {
        int next = line.codePointAt(end + 1);
        return Character.isUpperCase(next) || Character.isDigit(next) ? end : 0;
      }
    }
    return 0;
  }
}
