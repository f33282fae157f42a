package twosource.value;

import java.time.LocalDateTime;

/** Holds a stretch of calendar time, half-open, with the granularity in which it was stated. */
public record TimeInterval(LocalDateTime start, LocalDateTime end, Granularity granularity)
    implements Value {

  public TimeInterval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("no interval: " + start + ".." + end);
    }
  }

  public Relation relationTo(TimeInterval other) {
    if (start.equals(other.start) && end.equals(other.end)) {
      return Relation.EQUAL;
    }
    if (!end.isAfter(other.start) || !other.end.isAfter(start)) {
      return Relation.APART;
    }
    boolean holds = !start.isAfter(other.start) && !end.isBefore(other.end);
    boolean held = !other.start.isAfter(start) && !other.end.isBefore(end);
    return holds ? Relation.CONTAINS : held ? Relation.WITHIN : Relation.OVERLAPS;
  }

  @Override
  public String print() {
    return start + "/" + end;
  }
}
