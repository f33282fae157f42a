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
  private final int pageLength;
  private Optional<LocalDate> stamp = Optional.empty();

  /**
   * Reads the page.
   *
   * @param headline index of the headline, or -1
   * @param told what the file tells of paragraphs: it knows captions, but not what pages carry
   */
  PageKinds(List<Paragraph> paragraphs, int headline, ToldKinds told) {
    this.paragraphs = paragraphs;
    this.headline = headline;
    long ended = paragraphs.stream().filter(Paragraph::isPunctuated).count();
    this.pageLength = paragraphs.stream().mapToInt(Paragraph::length).sum();
    this.punctuated = ended * 2 > paragraphs.size();
    for (int i = 0; i < paragraphs.size(); i++) {
      RegionKind seen = kind(i);
      boolean sure = seen == HEADLINE || seen == DATELINE || seen == BOILERPLATE;
      kinds.add(sure ? seen : told.of(paragraphs.get(i)).orElse(seen));
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
    if (Caption.isMarked(paragraph)) {
      return CAPTION;
    }
    if (Boilerplate.isWhole(paragraph, pageLength)
        || Boilerplate.opensLinks(paragraph)
        || Boilerplate.endsArticle(paragraph)) {
      return BOILERPLATE;
    }
    if (Caption.matches(paragraph)) {
      return CAPTION;
    }
    return Subheading.isWritten(paragraph) ? SUBHEADING : kindOfWords(at, paragraph);
  }

  /** Tells apart words of the article that nothing marks, by their length and their end. */
  private RegionKind kindOfWords(int at, Paragraph paragraph) {
    boolean titles = Subheading.isShaped(paragraph) && titlesMoreThanItself(at);
    boolean unended = punctuated && Subheading.isUnended(paragraph);
    if ((!titles && !unended) || Dateline.in(paragraph.text(), false).isPresent()) {
      return BODY;
    }
    return titles || isDeck(at) ? SUBHEADING : CAPTION;
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
    return headline >= 0 && at == headline + 1 && at + 1 < paragraphs.size();
  }

  private boolean titlesMoreThanItself(int at) {
    int length = paragraphs.get(at).length();
    return paragraphs.subList(at + 1, paragraphs.size()).stream()
        .filter(next -> !Boilerplate.isWhole(next, pageLength))
        .findFirst()
        .filter(next -> next.length() > length * 3 / 2)
        .isPresent();
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
