package twosource.text;

/** Names the parts of an article's page that are read differently. */
public enum RegionKind {
  HEADLINE,
  /** Place and date line that opens agency copy: {@code BERLIN, March 3 (Agency) —}. */
  DATELINE,
  BYLINE,
  /** Words under a picture; they make claims. */
  CAPTION,
  /** Line that titles the paragraphs after it. */
  SUBHEADING,
  BODY,
  /** Share buttons, comment forms, disclaimers, photo credits; they make no claims. */
  BOILERPLATE
}
