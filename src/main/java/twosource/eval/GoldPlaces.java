package twosource.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import twosource.text.Article;
import twosource.text.Span;

/** Holds the claims of a gold file against the articles that they quote. */
public final class GoldPlaces {

  private final String file;
  private final Map<String, Article> articles;

  private GoldPlaces(String file, List<Article> articles) {
    this.file = file;
    this.articles =
        articles.stream()
            .collect(
                Collectors.toMap(
                    article -> Gold.stem(article.path()), Function.identity(), (a, b) -> a));
  }

  /**
   * Returns the gold with the place of every claim.
   *
   * @throws GoldException where an article does not say there what the gold quotes
   */
  public static Gold settle(Gold gold, List<Article> articles) {
    GoldPlaces places = new GoldPlaces(gold.file(), articles);
    return new Gold(
        gold.file(),
        gold.story(),
        gold.articles(),
        gold.facts().stream().map(places::settle).toList(),
        gold.apart().stream()
            .map(apart -> new Gold.Apart(apart.why(), places.settle(apart.claims())))
            .toList());
  }

  private Gold.Fact settle(Gold.Fact fact) {
    return new Gold.Fact(
        fact.id(),
        fact.kind(),
        fact.what(),
        fact.conflict(),
        fact.accept(),
        fact.required(),
        settle(fact.claims()));
  }

  private List<Gold.Claim> settle(List<Gold.Claim> claims) {
    return claims.stream().map(claim -> claim.at(place(claim))).toList();
  }

  private Span place(Gold.Claim claim) {
    Article article =
        Optional.ofNullable(articles.get(claim.article()))
            .orElseThrow(() -> problem(claim, "of an article that can be read"));
    String text = article.text();
    if (claim.span().isPresent()) {
      Span span = claim.span().get();
      if (span.end() > text.length() || !span.in(text).equals(claim.text())) {
        throw problem(claim, "at " + span.start() + ".." + span.end() + " of " + article.path());
      }
      return span;
    }
    int start = text.indexOf(claim.text());
    if (start < 0) {
      throw problem(claim, "in " + article.path());
    }
    if (text.indexOf(claim.text(), start + 1) >= 0) {
      throw problem(claim, "only once in " + article.path() + ", or their start and end");
    }
    return new Span(start, start + claim.text().length());
  }

  private GoldException problem(Gold.Claim claim, String where) {
    return new GoldException(
        file, claim.line(), "expected the words \"" + claim.text() + "\" " + where);
  }
}
