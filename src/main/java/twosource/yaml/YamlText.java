package twosource.yaml;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Holds the text of one YAML file with its lines. */
public record YamlText(String file, List<String> lines, String text) {

  public YamlText(String file, String text) {
    this(file, text.lines().toList(), text);
  }

  /**
   * Returns the root of the document.
   *
   * @param expected names in a complaint what the file should hold
   * @throws WrongFileException where the text is no YAML
   */
  public YamlNode parse(String expected) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // YamlNode refuses them, with their line
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        throw new WrongFileException(file, "the file is empty; expected " + expected);
      }
      return new YamlNode(this, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw wrong(line, "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new WrongFileException(file, "no YAML: " + e.getMessage());
    }
  }

  /** Makes a complaint about a line, counted from 0. */
  public WrongFileException wrong(int line, String problem) {
    return new WrongFileException(
        file, line + 1, line < lines.size() ? lines.get(line) : "", problem);
  }
}
