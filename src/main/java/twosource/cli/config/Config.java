package twosource.cli.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds what {@code twosource.yaml} sets; an option on the command line outranks it.
 *
 * @param folder to which paths and patterns of the file are relative
 * @param rules folder of frames
 * @param severities by attribute or by frame
 * @param failOn least severity that fails a check
 * @param minOrigins how many origins must state a fact for it to count
 * @param accepted file of accepted disputes
 * @param baseline file of disputes known from before
 * @param zone in which the day of an exact moment of publication is reckoned
 * @param origins lists of sources that count as one
 * @param aliases other names of a person or an organisation, by the name to use
 * @param ignore patterns of files that are no articles
 */
public record Config(
    Path folder,
    Optional<Path> rules,
    List<SeverityRule> severities,
    Optional<FailOn> failOn,
    Optional<Integer> minOrigins,
    Optional<Path> accepted,
    Optional<Path> baseline,
    Optional<ZoneId> zone,
    List<List<String>> origins,
    Map<String, List<String>> aliases,
    List<String> ignore) {

  /** Sets nothing. */
  public static final Config NONE =
      new Config(
          Path.of(""),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          List.of());

  public Config {
    severities = List.copyOf(severities);
    origins = List.copyOf(origins);
    aliases = new TreeMap<>(aliases);
    ignore = List.copyOf(ignore);
  }

  /** Returns this with another folder of frames. */
  public Config withRules(Path other) {
    return new Config(
        folder,
        Optional.of(other),
        severities,
        failOn,
        minOrigins,
        accepted,
        baseline,
        zone,
        origins,
        aliases,
        ignore);
  }

  /** Returns this with another gate; what is empty stays as it is. */
  public Config withGate(
      Optional<FailOn> otherFailOn,
      Optional<Integer> otherMinOrigins,
      Optional<Path> otherAccepted,
      Optional<Path> otherBaseline) {
    return new Config(
        folder,
        rules,
        severities,
        otherFailOn.or(() -> failOn),
        otherMinOrigins.or(() -> minOrigins),
        otherAccepted.or(() -> accepted),
        otherBaseline.or(() -> baseline),
        zone,
        origins,
        aliases,
        ignore);
  }
}
