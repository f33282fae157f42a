package twosource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

@AnalyzeClasses(packages = "twosource", importOptions = OnlyIncludeTests.class)
class TestNamesTest {

  @ArchTest
  static final ArchRule tests_stand_in_classes_that_the_build_runs =
      methods()
          .that()
          .areAnnotatedWith(Test.class)
          .or()
          .areAnnotatedWith(ParameterizedTest.class)
          .or()
          .areAnnotatedWith(TestFactory.class)
          .or()
          .areAnnotatedWith(Property.class)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Test")
          .because("the build passes over classes of any other name in silence");
}
