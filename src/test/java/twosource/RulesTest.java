package twosource;

import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import twosource.RuleExamples.Example;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;

class RulesTest {

  private final RuleBook rules = RuleLoader.builtIn();
  private final RuleExamples examples = new RuleExamples(rules);

  @TestFactory
  Stream<DynamicContainer> holds_every_example_of_every_frame() {
    return rules.frames().stream()
        .map(frame -> DynamicContainer.dynamicContainer(frame.name(), tests(frame)));
  }

  private Stream<DynamicTest> tests(Frame frame) {
    return RuleExamples.of(frame).stream()
        .map(example -> DynamicTest.dynamicTest(name(example), () -> run(example)));
  }

  private static String name(Example example) {
    return example.kind() + " " + example.line() + ": " + String.join(" | ", example.texts());
  }

  private void run(Example example) {
    RuleExamples.Result result = examples.run(example);
    if (!result.holds()) {
      fail(result.toString());
    }
  }
}
