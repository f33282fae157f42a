package twosource.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds the frames of a run, ordered by name.
 *
 * @param digest {@code sha256:} and the hash of all rule files, for reports and caches
 */
public record RuleBook(List<Frame> frames, String digest) {

  public RuleBook {
    TreeMap<String, Frame> byName = new TreeMap<>();
    frames.forEach(frame -> byName.put(frame.name(), frame));
    frames = List.copyOf(byName.values());
  }

  public Optional<Frame> frame(String name) {
    return frames.stream().filter(frame -> frame.name().equals(name)).findFirst();
  }

  /** Returns these rules with other severities, by attribute; all else stays as it is. */
  public RuleBook with(Map<String, Severity> byAttribute) {
    return new RuleBook(frames.stream().map(frame -> with(frame, byAttribute)).toList(), digest);
  }

  private static Frame with(Frame frame, Map<String, Severity> byAttribute) {
    List<Role> roles =
        frame.roles().stream()
            .map(
                role -> {
                  Severity other = byAttribute.get(frame.name() + "." + role.name());
                  return other == null ? role : role.with(other);
                })
            .toList();
    return new Frame(
        frame.name(),
        frame.about(),
        frame.triggers(),
        roles,
        frame.same(),
        frame.message(),
        frame.examples(),
        frame.file(),
        frame.text());
  }

  /**
   * Returns the frame of a mention that was extracted with these rules.
   *
   * @throws IllegalArgumentException where no frame has that name
   */
  public Frame required(String name) {
    return frame(name).orElseThrow(() -> new IllegalArgumentException("no frame " + name));
  }
}
