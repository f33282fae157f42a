package twosource.normalise.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.Unit;

/** Looks up units by the words and signs that a resource file lists, one unit a line. */
final class MeasureTable {

  private static final String TOUCHING = "~";

  /** Words as short as this are written as they stand in texts. */
  private static final int SHORT = 2;

  /**
   * Holds one way to write a unit.
   *
   * @param glued of each piece, whether it stands in one token with the piece before it
   * @param exact whether its letters are written as they stand
   * @param touching whether it must touch its number
   */
  private record Form(
      List<String> pieces, List<Boolean> glued, boolean exact, boolean touching, Measure measure) {}

  private final Map<String, List<Form>> byFirst = new HashMap<>();

  private MeasureTable() {}

  /** Reads the column of words after a number: the name and what follows it. */
  static MeasureTable ofWords(String file) {
    return read(file, 0, 1);
  }

  /** Reads the column of signs that stand before a number. */
  static MeasureTable ofSigns(String file) {
    return read(file, 2, 2);
  }

  /** Reads the columns of words and of signs. */
  static MeasureTable ofBoth(String file) {
    return read(file, 0, 2);
  }

  private static MeasureTable read(String file, int from, int to) {
    MeasureTable table = new MeasureTable();
    for (List<String> columns : PhraseTable.columns(file)) {
      Measure measure = measure(columns.get(0), columns.get(columns.size() - 2));
      for (String cell : columns.subList(from, to + 1)) {
        for (String form : cell.split(",", -1)) {
          table.add(form.strip(), measure);
        }
      }
    }
    Comparator<Form> longest = Comparator.comparingInt(form -> -form.pieces().size());
    Comparator<Form> exact = Comparator.comparing(form -> !form.exact());
    table.byFirst.values().forEach(forms -> forms.sort(longest.thenComparing(exact)));
    return table;
  }

  /** Reads a size such as {@code 0.3048 m} or {@code 5/9 °C from 32}. */
  private static Measure measure(String name, String size) {
    String[] parts = size.split(" from ", -1);
    int space = parts[0].indexOf(' ');
    String[] ratio = parts[0].substring(0, space).split("/", -1);
    double factor = Double.parseDouble(ratio[0]);
    return new Measure(
        name,
        new Unit(parts[0].substring(space + 1).strip()),
        ratio.length > 1 ? factor / Double.parseDouble(ratio[1]) : factor,
        parts.length > 1 ? Double.parseDouble(parts[1]) : 0);
  }

  private void add(String written, Measure measure) {
    if (written.isEmpty()) {
      return;
    }
    boolean touching = written.startsWith(TOUCHING);
    String form = touching ? written.substring(TOUCHING.length()) : written;
    List<String> pieces = new ArrayList<>();
    List<Boolean> glued = new ArrayList<>();
    for (String chunk : form.replace('-', ' ').split(" +", -1)) {
      for (String piece : Words.pieces(chunk)) {
        glued.add(!pieces.isEmpty() && !chunk.startsWith(piece));
        pieces.add(bare(piece));
      }
    }
    boolean exact =
        !form.equals(form.toLowerCase(Locale.ROOT))
            || (pieces.size() == 1 && form.length() <= SHORT);
    String first = pieces.get(0).toLowerCase(Locale.ROOT);
    Form entry = new Form(pieces, glued, exact, touching, measure);
    byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(entry);
  }

  private static String bare(String piece) {
    return piece.length() == 1 ? piece : piece.replace(".", "");
  }

  /** Returns the unit of a name that the table holds. */
  Measure named(String name) {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .map(Form::measure)
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no unit: " + name));
  }

  /** Returns the unit whose code is a word as it stands: {@code USD}. */
  Optional<Measure> ofCode(String code) {
    return byFirst.getOrDefault(code.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(form -> form.exact() && form.pieces().equals(List.of(code)))
        .map(Form::measure)
        .findFirst();
  }

  /** Returns the unit that the words from an index spell. */
  Optional<Reading<Measure>> at(Words words, int at) {
    String key = words.get(at).key();
    Optional<Reading<Measure>> found = among(byFirst.get(key), words, at);
    if (found.isPresent() || !key.endsWith("s")) {
      return found;
    }
    return among(byFirst.get(key.substring(0, key.length() - 1)), words, at);
  }

  private static Optional<Reading<Measure>> among(@Nullable List<Form> forms, Words words, int at) {
    if (forms == null) {
      return Optional.empty();
    }
    for (Form form : forms) {
      int end = end(form, words, at);
      if (end > at) {
        return Optional.of(new Reading<>(end, form.measure()));
      }
    }
    return Optional.empty();
  }

  private static int end(Form form, Words words, int at) {
    if (form.touching() && !words.get(at).glued() && !words.get(at - 1).isHyphen()) {
      return at;
    }
    int next = at;
    for (int i = 0; i < form.pieces().size(); i++) {
      next = i == 0 || form.glued().get(i) ? next : words.afterHyphen(next);
      Word word = words.get(next);
      if (!spells(form, i, word) || (form.glued().get(i) && !word.glued())) {
        return at;
      }
      next++;
    }
    // "2.5 million F-150 trucks" are no degrees.
    boolean goesOn = form.exact() && words.get(next).isHyphen() && words.get(next + 1).isNumber();
    return goesOn && words.get(next).glued() ? at : next;
  }

  private static boolean spells(Form form, int i, Word word) {
    String piece = form.pieces().get(i);
    if (form.exact()) {
      return bare(word.text()).equals(piece);
    }
    boolean plural =
        piece.length() > SHORT
            && word.key().length() == piece.length() + 1
            && word.key().endsWith("s")
            && word.key().startsWith(piece);
    return plural || word.key().equals(piece);
  }
}
