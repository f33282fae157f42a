package twosource.text;

/** Names what a proper name can stand for. */
public enum NameKind {
  PERSON,
  LOCATION,
  ORGANISATION,
  OTHER
}
