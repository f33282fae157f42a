package twosource.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.claim.Evidence;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.report.Excerpt;
import twosource.rule.RuleNames;
import twosource.text.Span;
import twosource.value.Wording;

/**
 * Shows a claim: its sentence, where that stands and as what it was read.
 *
 * @param sentence the words of the claim within their sentence
 * @param href of the words in their article's page
 * @param place {@code path:line:column}
 * @param reading empty where it says no more than the words do
 * @param manner who speaks, and what is not plainly asserted; may be empty
 */
record ClaimView(
    String source, Excerpt sentence, String href, String place, String reading, String manner) {

  private static final int AROUND = 320;

  static ClaimView of(CheckIndex index, BoundClaim claim) {
    Evidence evidence = claim.claim().evidence();
    return new ClaimView(
        claim.article().source(),
        sentence(index, claim),
        CheckIndex.address(claim),
        index.place(claim.article().path(), evidence.span()),
        claim.value() instanceof Wording ? "" : ReadingWords.of(claim.value()),
        manner(claim));
  }

  private static Excerpt sentence(CheckIndex index, BoundClaim claim) {
    Evidence evidence = claim.claim().evidence();
    List<FrameMention> mentions = claim.article().claims().mentions();
    if (claim.mention() < mentions.size()) {
      Evidence context = mentions.get(claim.mention()).context();
      if (context.span().contains(evidence.span())) {
        return within(context, evidence.span());
      }
    }
    return index
        .article(claim.article().path())
        .map(article -> Excerpt.of(article.text(), evidence.span(), AROUND))
        .orElse(new Excerpt("", Excerpt.oneLine(evidence.text()), ""));
  }

  private static Excerpt within(Evidence sentence, Span words) {
    int from = sentence.span().start();
    Span inner = new Span(words.start() - from, words.end() - from);
    Span whole = new Span(0, sentence.text().length());
    return Excerpt.within(sentence.text(), whole, inner, AROUND);
  }

  private static String manner(BoundClaim claim) {
    List<String> parts = new ArrayList<>();
    claim.claim().speaker().ifPresent(speaker -> parts.add("in the words of " + speaker));
    if (claim.claim().factuality() != Factuality.ASSERTED) {
      parts.add(RuleNames.of(claim.claim().factuality()));
    }
    return parts.stream().collect(Collectors.joining("; "));
  }
}
