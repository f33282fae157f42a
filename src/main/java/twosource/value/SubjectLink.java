package twosource.value;

/** Points at a thing of the story that several articles speak of. */
public record SubjectLink(String subject) implements Value {

  public Relation relationTo(SubjectLink other) {
    return equals(other) ? Relation.EQUAL : Relation.APART;
  }

  @Override
  public String print() {
    return subject;
  }
}
