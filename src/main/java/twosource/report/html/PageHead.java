package twosource.report.html;

/**
 * Names a page and how it finds what all pages share.
 *
 * @param root leads from the page to the site's folder: empty, or {@code ../}
 * @param version of the program
 */
record PageHead(String title, String root, String version) {}
