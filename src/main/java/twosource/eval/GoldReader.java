package twosource.eval;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import twosource.compare.Verdict;
import twosource.rule.FactKind;
import twosource.rule.RuleNames;
import twosource.text.Span;

/** Reads gold files; refuses whatever it does not know, so that a slip is no silent miss. */
public final class GoldReader {

  private static final Set<String> ROOT = Set.of("story", "articles", "facts", "apart");

  private static final Set<String> FACT =
      Set.of(
          "id",
          "what",
          "kind",
          "verdict",
          "strength",
          "reason",
          "accept",
          "required",
          "why",
          "claims");

  private static final Set<String> APART = Set.of("why", "claims");

  private static final Set<String> CLAIM = Set.of("article", "start", "end", "text", "value");

  private static final String CONFLICT = "conflict";

  /** What is right where the gold does not say so itself. */
  private static final Map<String, Set<Verdict>> ACCEPTED =
      Map.of(
          CONFLICT,
          Set.of(Verdict.CONFLICT, Verdict.SELF_CONFLICT, Verdict.RECONCILABLE),
          "agree",
          Set.of(Verdict.AGREE, Verdict.COMPATIBLE),
          "refine",
          Set.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.UPDATED));

  private static final Map<String, Verdict> VERDICTS = byName(Verdict.values());

  private static final Set<String> KINDS = byName(FactKind.values()).keySet();

  private GoldReader() {}

  private static <T extends Enum<T>> Map<String, T> byName(T[] constants) {
    Map<String, T> names = new TreeMap<>();
    Arrays.stream(constants).forEach(constant -> names.put(RuleNames.of(constant), constant));
    return names;
  }

  /**
   * Reads the text of a gold file.
   *
   * @param file as its user names it
   * @throws GoldException where it is not of the format
   */
  public static Gold read(String file, String content) {
    GoldNode root = GoldNode.parse(file, content).object(ROOT);
    List<Gold.Member> articles =
        root.required("articles").list().stream()
            .map(node -> new Gold.Member(Gold.stem(node.words()), node.line()))
            .toList();
    if (articles.isEmpty()) {
      throw root.required("articles").problem("expected the names of the story's articles");
    }
    Set<String> names =
        articles.stream().map(Gold.Member::name).collect(toCollection(TreeSet::new));
    return new Gold(
        file,
        root.required("story").words(),
        articles,
        all(root.required("facts"), node -> fact(node, names)),
        root.optional("apart")
            .map(list -> all(list, node -> apart(node, names)))
            .orElseGet(List::of));
  }

  private static <T> List<T> all(GoldNode list, Function<GoldNode, T> reader) {
    return list.list().stream().map(reader).toList();
  }

  private static Gold.Fact fact(GoldNode node, Set<String> articles) {
    node.object(FACT);
    String verdict = node.required("verdict").oneOf(ACCEPTED.keySet());
    boolean conflict = verdict.equals(CONFLICT);
    String id = node.required("id").words();
    return new Gold.Fact(
        id,
        node.required("kind").oneOf(KINDS),
        node.optional("what").map(GoldNode::words).orElse(id),
        conflict,
        node.optional("accept")
            .map(GoldReader::accepted)
            .orElse(ACCEPTED.getOrDefault(verdict, Set.of())),
        node.optional("required").map(GoldNode::flag).orElse(conflict),
        claims(node, articles));
  }

  private static Set<Verdict> accepted(GoldNode list) {
    Set<Verdict> accepted = new TreeSet<>();
    for (GoldNode item : list.list()) {
      Optional.ofNullable(VERDICTS.get(item.oneOf(VERDICTS.keySet()))).ifPresent(accepted::add);
    }
    return accepted;
  }

  private static Gold.Apart apart(GoldNode node, Set<String> articles) {
    node.object(APART);
    return new Gold.Apart(node.required("why").words(), claims(node, articles));
  }

  private static List<Gold.Claim> claims(GoldNode node, Set<String> articles) {
    GoldNode claims = node.required("claims");
    if (claims.list().size() < 2) {
      throw claims.problem("expected two claims or more, found " + claims.items().size());
    }
    return all(claims, claim -> claim(claim.object(CLAIM), articles));
  }

  private static Gold.Claim claim(GoldNode node, Set<String> articles) {
    GoldNode article = node.required("article");
    String name = Gold.stem(article.words());
    if (!articles.contains(name)) {
      throw article.problem(
          "expected one of the story's articles, "
              + String.join(", ", articles)
              + ", found \""
              + name
              + "\"");
    }
    GoldNode value = node.required("value");
    if (!value.token().isScalarValue()) {
      throw value.problem("expected words or a number");
    }
    return new Gold.Claim(
        name, node.required("text").words(), span(node), value.text(), node.line());
  }

  private static Optional<Span> span(GoldNode node) {
    if (node.optional("start").isEmpty() && node.optional("end").isEmpty()) {
      return Optional.empty();
    }
    int start = node.required("start").offset();
    GoldNode end = node.required("end");
    if (end.offset() <= start) {
      throw end.problem("expected an end after the start " + start + ", found " + end.text());
    }
    return Optional.of(new Span(start, end.offset()));
  }
}
