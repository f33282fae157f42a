package twosource.report.html;

/** Leads from a page to somewhere in the site, under a text of its own. */
record Link(String href, String text) {}
