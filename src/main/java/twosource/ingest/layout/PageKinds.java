package twosource.ingest.layout;

import static twosource.text.RegionKind.BODY;
import static twosource.text.RegionKind.BOILERPLATE;
import static twosource.text.RegionKind.BYLINE;
import static twosource.text.RegionKind.CAPTION;
import static twosource.text.RegionKind.DATELINE;
import static twosource.text.RegionKind.HEADLINE;
import static twosource.text.RegionKind.SUBHEADING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.RegionKind;

/** Tells of each paragraph of a page what it is, as a whole. */
final class PageKinds {

  private static final int HEAD = 6;
  private static final int LEAST_BODY_BEFORE_COMMENTS = 300;

  private final List<Paragraph> paragraphs;
  private final int headline;
  private final List<RegionKind> kinds = new ArrayList<>();
  private final boolean punctuated;
  private Optional<LocalDate> stamp = Optional.empty();

  /**
   * Reads the page.
   *
   * @param headline index of the headline, or -1
   */
  PageKinds(List<Paragraph> paragraphs, int headline) {
    this.paragraphs = paragraphs;
    this.headline = headline;
    long ended = paragraphs.stream().filter(Paragraph::isPunctuated).count();
    this.punctuated = ended * 2 > paragraphs.size();
    for (int i = 0; i < paragraphs.size(); i++) {
      kinds.add(kind(i));
    }
    dropComments();
    dropLinks();
  }

  RegionKind kindOf(int paragraph) {
    return kinds.get(paragraph);
  }

  /** Returns the date of the first line that holds nothing but when the article appeared. */
  Optional<LocalDate> stamp() {
    return stamp;
  }

  private RegionKind kind(int at) {
    Paragraph paragraph = paragraphs.get(at);
    if (at == headline || isRepeatedHeadline(at)) {
      return HEADLINE;
    }
    if (isStamp(at)) {
      return DATELINE;
    }
    if (Byline.matches(paragraph) || (isHead(at) && Byline.isNameAndOutlet(paragraph))) {
      return BYLINE;
    }
    if (Boilerplate.isWhole(paragraph)
        || Boilerplate.opensLinks(paragraph)
        || Boilerplate.endsArticle(paragraph)) {
      return BOILERPLATE;
    }
    if (Caption.matches(paragraph)) {
      return CAPTION;
    }
    if (Subheading.matches(paragraphs, at) || isDeck(at)) {
      return SUBHEADING;
    }
    return Subheading.isUnmarkedCaption(paragraph, punctuated) ? CAPTION : BODY;
  }

  private boolean isRepeatedHeadline(int at) {
    return headline >= 0
        && at > headline
        && at < headline + HEAD
        && paragraphs.get(at).text().equals(paragraphs.get(headline).text());
  }

  /** A stamp stands before the article, or closes it. */
  private boolean isStamp(int at) {
    if (!isHead(at) && at + 3 < paragraphs.size()) {
      return false;
    }
    Optional<LocalDate> day = DateStamp.day(paragraphs.get(at).text());
    stamp = stamp.or(() -> day);
    return day.isPresent();
  }

  private boolean isHead(int at) {
    return at < HEAD && !kinds.contains(BODY);
  }

  /** The line below the headline sums the article up, without a full stop. */
  private boolean isDeck(int at) {
    return at == headline + 1
        && headline >= 0
        && Subheading.isUnmarkedCaption(paragraphs.get(at), punctuated)
        && at + 1 < paragraphs.size();
  }

  private void dropComments() {
    int body = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      body += kinds.get(i) == BODY ? paragraphs.get(i).length() : 0;
      if (body >= LEAST_BODY_BEFORE_COMMENTS && Boilerplate.endsArticle(paragraphs.get(i))) {
        kinds.subList(i, kinds.size()).replaceAll(kind -> BOILERPLATE);
        return;
      }
    }
  }

  /** Only a list that runs to the end is taken for links: in the midst it could be the article. */
  private void dropLinks() {
    int from = paragraphs.size();
    while (from > 0
        && (kinds.get(from - 1) == BOILERPLATE
            || kinds.get(from - 1) == BYLINE
            || Boilerplate.isLinkTitle(paragraphs.get(from - 1)))) {
      from--;
    }
    while (from < paragraphs.size() && !Boilerplate.opensLinks(paragraphs.get(from))) {
      from++;
    }
    kinds.subList(from, kinds.size()).replaceAll(kind -> kind == BYLINE ? BYLINE : BOILERPLATE);
  }
}
