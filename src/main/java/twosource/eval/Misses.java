package twosource.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.compare.Check;
import twosource.rule.Comparison;
import twosource.rule.Frame;
import twosource.rule.Role;

/** Tells how far the claims of a fact got that no finding answers. */
final class Misses {

  private final Check check;
  private final Map<String, List<BoundClaim>> claims = new TreeMap<>();
  private final Map<String, Role> roles = new TreeMap<>();

  Misses(Check check) {
    this.check = check;
    for (Frame frame : check.rules().frames()) {
      frame.roles().stream()
          .filter(role -> role.compare().by() != Comparison.Method.NONE)
          .forEach(role -> roles.put(frame.name() + "." + role.name(), role));
    }
    check.alignment().subjects().stream()
        .flatMap(subject -> subject.things().stream())
        .forEach(
            thing ->
                thing
                    .claims()
                    .forEach(
                        claim ->
                            claims
                                .computeIfAbsent(
                                    thing.frame() + "." + claim.role(), a -> new ArrayList<>())
                                .add(claim)));
  }

  /** Returns the frame and role that read most of the claims of a fact. */
  Optional<String> reader(Gold.Fact fact) {
    return roles.entrySet().stream()
        .filter(role -> GoldJudge.fits(role.getValue().kind(), fact))
        .map(Map.Entry::getKey)
        .filter(attribute -> !read(attribute, fact).isEmpty())
        .max(
            Comparator.comparingInt((String attribute) -> read(attribute, fact).size())
                .thenComparing(attribute -> !isOpen(attribute))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** What no frame foresees explains a miss only where no frame does. */
  private boolean isOpen(String attribute) {
    String frame = attribute.substring(0, attribute.indexOf('.'));
    return check.rules().frame(frame).filter(Frame::isOpen).isPresent();
  }

  private List<Gold.Claim> read(String attribute, Gold.Fact fact) {
    return GoldCover.covered(claims.getOrDefault(attribute, List.of()), fact.claims());
  }

  /** Returns why no finding answers a fact. */
  String cause(Gold.Fact fact) {
    List<Gold.Claim> read = reader(fact).map(attribute -> read(attribute, fact)).orElse(List.of());
    Set<String> sides = fact.conflict() ? GoldCover.values(read) : GoldCover.articles(read);
    if (sides.size() > 1) {
      return "read, not lined up";
    }
    Set<String> unread = new TreeSet<>();
    fact.claims().stream()
        .filter(claim -> !read.contains(claim))
        .forEach(claim -> unread.add(claim.article()));
    return "not read in " + String.join(", ", unread);
  }
}
