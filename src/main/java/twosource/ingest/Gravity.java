package twosource.ingest;

/** Tells how much of the work a problem has kept from being done, least first. */
public enum Gravity {
  /** Something was not as expected; every article is read all the same. */
  NOTICE,
  /** A file that was found in a folder holds no readable article; the others are read. */
  REFUSED,
  /** Something that the user named by itself cannot be read. */
  FAILURE
}
