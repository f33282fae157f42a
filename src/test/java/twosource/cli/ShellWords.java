package twosource.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line as a shell would, as far as the lines in examples need it. */
final class ShellWords {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private ShellWords() {}

  static String[] of(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words.toArray(String[]::new);
  }
}
