package twosource.rule;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Holds the text of one rule file with its lines. */
record YamlText(String file, List<String> lines, String text) {

  YamlText(String file, String text) {
    this(file, text.lines().toList(), text);
  }

  /**
   * Returns the root of the document.
   *
   * @throws RuleException where the text is no YAML
   */
  YamlNode parse() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // YamlNode refuses them, with their line
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        throw new RuleException(file, "the file is empty; expected a frame");
      }
      return new YamlNode(this, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw wrong(line, "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new RuleException(file, "no YAML: " + e.getMessage());
    }
  }

  /** Makes a complaint about a line, counted from 0. */
  RuleException wrong(int line, String problem) {
    return new RuleException(file, line + 1, line < lines.size() ? lines.get(line) : "", problem);
  }
}
