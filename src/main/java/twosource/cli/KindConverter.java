package twosource.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import twosource.claim.ValueKind;
import twosource.rule.RuleNames;

/** Reads the kinds of values by their names. */
final class KindConverter implements ITypeConverter<ValueKind> {

  @Override
  public ValueKind convert(String name) {
    return Arrays.stream(ValueKind.values())
        .filter(kind -> RuleNames.of(kind).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected " + names() + ", found '" + name + "'"));
  }

  private static String names() {
    return Arrays.stream(ValueKind.values())
        .map(RuleNames::of)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?=[a-z]+$)", " or ");
  }
}
