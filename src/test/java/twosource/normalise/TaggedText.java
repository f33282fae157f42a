package twosource.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Quotation;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;
import twosource.text.TokenRange;

/**
 * Builds sentences from text that carries its tags: {@code Peru/NNP's/POS {P Jo/NNP Roy/NNP}}.
 *
 * <p>A word without a tag is its own: {@code ,}; {@code said/VBD/say} gives a lemma; braces mark a
 * name as person, organisation, location or other.
 */
public final class TaggedText {

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "P", NameKind.PERSON,
          "O", NameKind.ORGANISATION,
          "L", NameKind.LOCATION,
          "M", NameKind.OTHER);

  private static final Map<String, String> DEMONYMS =
      Map.of(
          "Peru",
          "PE",
          "Peruvian",
          "PE",
          "Peruvians",
          "PE",
          "US",
          "US",
          "U.S.",
          "US",
          "American",
          "US",
          "Chile",
          "CL",
          "Chilean",
          "CL",
          "United States",
          "US");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  public static Optional<String> demonym(String word) {
    return Optional.ofNullable(DEMONYMS.get(word));
  }

  public static Sentence sentence(String tagged) {
    return new TaggedText().add(tagged);
  }

  /** Reads an article, one sentence a line, its quotations between double quotation marks. */
  public static AnnotatedArticle article(String tagged) {
    TaggedText building = new TaggedText();
    tagged.lines().forEach(building::add);
    String text = building.text.toString();
    Article article =
        new Article(
            "a.txt",
            "a",
            text,
            Metadata.NONE,
            Optional.empty(),
            List.of(new Region(RegionKind.BODY, new Span(0, text.length()))),
            List.of());
    return new AnnotatedArticle(article, building.sentences, quotations(text));
  }

  private Sentence add(String tagged) {
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int from = -1;
    NameKind kind = NameKind.OTHER;
    for (String word : tagged.strip().split(" +", -1)) {
      if (word.startsWith("{")) {
        kind = KINDS.getOrDefault(word.substring(1), NameKind.OTHER);
        from = tokens.size();
        continue;
      }
      boolean ends = word.endsWith("}");
      tokens.add(token(ends ? word.substring(0, word.length() - 1) : word));
      if (ends) {
        names.add(new Name(kind, new TokenRange(from, tokens.size())));
      }
    }
    Span span = new Span(start, text.length());
    text.append(' ');
    Sentence sentence = new Sentence(span, 0, RegionKind.BODY, tokens, List.of(), names);
    sentences.add(sentence);
    return sentence;
  }

  private Token token(String word) {
    String[] parts = word.split("/", -1);
    String tag = parts.length > 1 ? parts[1] : word;
    boolean closes = tag.equals("POS") || parts[0].matches("[,.?!:]");
    if (!text.isEmpty() && !closes && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + parts[0].length());
    text.append(parts[0]);
    return new Token(span, parts[0], tag, parts.length > 2 ? parts[2] : lemma(parts[0], tag));
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return tag.equals("NNS") && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private static List<Quotation> quotations(String text) {
    List<Quotation> quotations = new ArrayList<>();
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1);
      quotations.add(new Quotation(new Span(open, close + 1), new Span(open + 1, close)));
      open = text.indexOf('"', close + 1);
    }
    return quotations;
  }
}
