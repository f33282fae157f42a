package twosource.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import twosource.text.Span;

/**
 * Cuts text where claims begin and end.
 *
 * <p>Claims may lie within one another or overlap, which elements of a page may not; so each piece
 * says which claims cover it, begin with it and end with it.
 */
final class MarkedTexts {

  private final String text;
  private final List<MarkedClaim> claims;

  MarkedTexts(String text, List<MarkedClaim> claims) {
    this.text = text;
    this.claims = claims;
  }

  /** Returns the pieces of one line, without spaces at its ends. */
  List<MarkedText> in(Span line) {
    List<MarkedClaim> own = claims.stream().filter(claim -> claim.span().overlaps(line)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    for (MarkedClaim claim : own) {
      cuts.add(Math.max(line.start(), claim.span().start()));
      cuts.add(Math.min(line.end(), claim.span().end()));
    }
    List<MarkedText> pieces = new ArrayList<>();
    int from = line.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(new Span(from, to), own));
      from = to;
    }
    return pieces;
  }

  private MarkedText piece(Span piece, List<MarkedClaim> own) {
    List<MarkedClaim> covering =
        own.stream().filter(claim -> claim.span().contains(piece)).toList();
    return new MarkedText(
        piece.in(text),
        covering.stream().map(MarkedClaim::tone).min(gravestFirst()).orElse(""),
        covering.size() > 1 ? "nested" : "",
        covering.stream().filter(claim -> claim.span().start() == piece.start()).toList(),
        covering.stream()
            .filter(claim -> claim.isShared() && claim.span().end() == piece.end())
            .sorted(MarkedClaim.byEnd())
            .toList());
  }

  private static Comparator<String> gravestFirst() {
    List<String> order =
        VerdictMark.GRAVEST_FIRST.stream().map(verdict -> VerdictMark.of(verdict).name()).toList();
    return Comparator.comparingInt(
        tone -> order.contains(tone) ? order.indexOf(tone) : order.size());
  }
}
