package twosource.mutate;

import java.util.OptionalDouble;

/**
 * Counts changes.
 *
 * @param noticed those whose value two or more other origins state that are noticed
 * @param stated those whose value two or more other origins state
 * @param noticedOfOne those whose value one other origin states that are noticed
 * @param statedByOne those whose value one other origin states
 * @param alarmed those of which something else is disputed that was not before
 */
public record MutationScore(
    int noticed, int stated, int noticedOfOne, int statedByOne, int alarmed) {

  public static final MutationScore NONE = new MutationScore(0, 0, 0, 0, 0);

  static MutationScore of(Outcome outcome) {
    int noticed = outcome.isNoticed() ? 1 : 0;
    int alarmed = outcome.alarms().isEmpty() ? 0 : 1;
    return outcome.isWellStated()
        ? new MutationScore(noticed, 1, 0, 0, alarmed)
        : new MutationScore(0, 0, noticed, 1, alarmed);
  }

  public MutationScore plus(MutationScore other) {
    return new MutationScore(
        noticed + other.noticed,
        stated + other.stated,
        noticedOfOne + other.noticedOfOne,
        statedByOne + other.statedByOne,
        alarmed + other.alarmed);
  }

  public int changes() {
    return stated + statedByOne;
  }

  /** Returns the noticed share of what two or more others state; empty where there is none. */
  public OptionalDouble noticedShare() {
    return stated == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) noticed / stated);
  }

  /** Returns the share of all changes that raise no alarm elsewhere; empty where there is none. */
  public OptionalDouble quietShare() {
    return changes() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) alarmed / changes());
  }
}
