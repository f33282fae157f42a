package twosource.claim;

/** Names what a value that an article states is of, whatever role it may fill. */
public enum ValueKind {
  TIME,
  QUANTITY,
  PLACE,
  PARTY,
  OFFICE,
  QUOTATION
}
