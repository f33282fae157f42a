package twosource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "twosource", importOptions = DoNotIncludeTests.class)
class FloorPlanTest {

  /** What each package may import of the project, beside itself and what lies below it. */
  private static final Map<String, Set<String>> FLOOR_PLAN =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("value", Set.of()),
          Map.entry("claim", Set.of("text", "value")),
          Map.entry("ingest", Set.of("text")),
          Map.entry("annotate", Set.of("text")),
          Map.entry("normalise", Set.of("text", "value")),
          Map.entry("yaml", Set.of()),
          Map.entry("rule", Set.of("claim", "value", "text", "yaml")),
          Map.entry("extract", Set.of("rule", "normalise", "claim", "value", "text")),
          Map.entry("align", Set.of("rule", "claim", "value", "text")),
          Map.entry("compare", Set.of("align", "rule", "claim", "value", "text")),
          Map.entry("gate", Set.of("compare", "align", "rule", "text", "yaml")),
          Map.entry(
              "report",
              Set.of("gate", "json", "compare", "align", "rule", "claim", "value", "text")),
          Map.entry("json", Set.of()),
          Map.entry("eval", Set.of("json", "compare", "align", "rule", "claim", "value", "text")),
          Map.entry(
              "mutate", Set.of("", "json", "compare", "align", "rule", "claim", "value", "text")),
          Map.entry(
              "cli",
              Set.of(
                  "", "eval", "mutate", "report", "gate", "compare", "align", "ingest", "rule",
                  "claim", "text", "yaml")));

  /** What each reader of values may import of the others, beside what all of them share. */
  private static final Map<String, Set<String>> READERS =
      Map.of(
          "quantity", Set.of(),
          "time", Set.of("quantity"),
          "place", Set.of(),
          "party", Set.of());

  @ArchTest
  static void imports_only_what_the_floor_plan_allows(JavaClasses classes) {
    FLOOR_PLAN.forEach((name, allowed) -> rule(name, allowed).check(classes));
  }

  @ArchTest
  static void reads_each_kind_of_value_by_itself(JavaClasses classes) {
    String home = "twosource.normalise";
    onlyThese(home, Set.of()).check(classes);
    READERS.forEach(
        (name, allowed) -> {
          Stream<String> readers = Stream.concat(Stream.of(name), allowed.stream());
          Set<String> packages =
              readers.map(reader -> home + "." + reader + "..").collect(toUnmodifiableSet());
          onlyThese(home + "." + name + "..", packages).check(classes);
        });
  }

  /** Keeps a package from the readers of values that it may not import. */
  private static ArchRule onlyThese(String name, Set<String> readers) {
    DescribedPredicate<JavaClass> others =
        resideInAPackage("twosource.normalise.*..")
            .and(DescribedPredicate.not(resideInAnyPackage(readers.toArray(String[]::new))));
    return noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat(others)
        .because(name + " may import of the readers of values " + readers + " only");
  }

  @ArchTest
  static void has_no_reader_of_values_that_the_floor_plan_does_not_know(JavaClasses classes) {
    List<String> unknown =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("twosource.normalise."))
            .map(name -> name.split("\\.", -1)[2])
            .filter(name -> !READERS.containsKey(name))
            .distinct()
            .toList();
    assertThat(unknown).isEmpty();
  }

  private static ArchRule rule(String name, Set<String> allowed) {
    String[] packages =
        Stream.concat(Stream.of(name), allowed.stream())
            .flatMap(FloorPlanTest::packages)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage("twosource..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
    return noClasses()
        .that()
        .resideInAPackage("twosource." + name + "..")
        .should()
        .dependOnClassesThat(elsewhere)
        .because(name + " may import of the project " + allowed + " only: data flows one way")
        .allowEmptyShould(true);
  }

  private static Stream<String> packages(String name) {
    return name.isEmpty() ? Stream.of("twosource") : Stream.of("twosource." + name + "..");
  }

  @ArchTest
  static void has_no_package_that_the_floor_plan_does_not_know(JavaClasses classes) {
    Set<String> known = FLOOR_PLAN.keySet();
    List<String> unknown =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("twosource."))
            .map(name -> name.split("\\.", -1)[1])
            .filter(name -> !known.contains(name))
            .distinct()
            .toList();
    assertThat(unknown).isEmpty();
  }

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching("twosource.(**)")
          .should()
          .beFreeOfCycles()
          .because("what depends on itself cannot be understood, or changed, part by part")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_imports_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("twosource.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("twosource.cli..")
          .because("a Java caller uses the program without it");

  @ArchTest
  static final ArchRule only_annotate_imports_language_models =
      onlyIn("language models can be replaced in one place", "..opennlp..", "edu..", "eus.ixa..")
          .apply("twosource.annotate..");

  @ArchTest
  static final ArchRule only_two_packages_read_yaml =
      onlyIn(
              "whoever writes a rule, a configuration or an acceptance is told of its lines in one"
                  + " way, and the metadata of articles is only told of",
              "..jackson.dataformat.yaml..",
              "org.yaml..")
          .apply("twosource.yaml..", "twosource.ingest..");

  @ArchTest
  static final ArchRule only_ingest_reads_pages =
      onlyIn("articles come without markup to all that follows", "org.jsoup..")
          .apply("twosource.ingest..");

  @ArchTest
  static final ArchRule only_feeds_and_reports_are_xml =
      onlyIn("no other stage reads or writes files", "javax.xml.stream..")
          .apply("twosource.ingest..", "twosource.report.ci..");

  @ArchTest
  static final ArchRule only_the_command_line_parses_arguments =
      onlyIn("options are the command line's", "picocli..").apply("twosource.cli..");

  @ArchTest
  static final ArchRule nothing_asks_for_the_time_or_the_place =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("twosource.cli.ThisMachine")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because(
              "the same input gives the same bytes, whenever and wherever; only whether an acceptance"
                  + " has ended is asked of the clock, in one place");

  private interface Home {
    ArchRule apply(String... packages);
  }

  private static Home onlyIn(String reason, String... libraries) {
    return packages ->
        noClasses()
            .that()
            .resideOutsideOfPackages(packages)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(reason);
  }
}
