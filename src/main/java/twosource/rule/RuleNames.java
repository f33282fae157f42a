package twosource.rule;

import java.util.Locale;

/** Writes constants as rule files name them: in lower case, with hyphens. */
public final class RuleNames {

  private RuleNames() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
