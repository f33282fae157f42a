package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;

/** Holds the frames of the tests, which reach amounts that no frame of the program does yet. */
class AmountRulesTest {

  @TestFactory
  Stream<DynamicTest> shows_what_rules_of_amounts_say_of_themselves() {
    RuleBook rules = RuleLoader.withFolder(Path.of("src/test/resources/rules-test"));
    RuleExamples examples = new RuleExamples(rules);
    return rules.frames().stream()
        .filter(frame -> frame.name().equals("blaze") || frame.name().equals("ballot"))
        .flatMap(frame -> RuleExamples.of(frame).stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.frame().name() + ":" + example.line() + " " + example.texts(),
                    () -> assertThat(examples.run(example).failure()).isEmpty()));
  }
}
