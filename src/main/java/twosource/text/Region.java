package twosource.text;

/** Marks a part of an article; the regions of an article are ordered and do not overlap. */
public record Region(RegionKind kind, Span span) {}
