package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import twosource.text.Span;

/**
 * Is one change of some words, wherever an article claims the same by them.
 *
 * @param spans of what is taken out, in order; one at least
 * @param before what is taken out
 * @param after what is put in its place
 */
public record Change(MutationKind kind, List<Span> spans, String before, String after) {

  public Change {
    spans = List.copyOf(spans);
  }

  /** Makes a change in one place. */
  Change(MutationKind kind, Span span, String before, String after) {
    this(kind, List.of(span), before, after);
  }

  /** Returns the first of the places. */
  public Span span() {
    return spans.get(0);
  }

  /**
   * Returns this change of a stretch of a text, and of the same words in others.
   *
   * @param stretches the first of them that to which this change belongs
   */
  Change in(String text, List<Span> stretches) {
    TreeSet<Span> places = new TreeSet<>();
    places.add(
        new Span(
            stretches.get(0).start() + span().start(), stretches.get(0).start() + span().end()));
    for (Span stretch : stretches.subList(1, stretches.size())) {
      int found = whole(stretch.in(text));
      Span place = new Span(stretch.start() + found, stretch.start() + found + before.length());
      if (found >= 0 && places.stream().noneMatch(place::overlaps)) {
        places.add(place);
      }
    }
    return new Change(kind, List.copyOf(places), before, after);
  }

  /** Returns where whole words of a text are those that are taken out; less than 0 where none. */
  private int whole(String text) {
    int found = text.indexOf(before);
    while (found >= 0 && !(isBreak(text, found - 1) && isBreak(text, found + before.length()))) {
      found = text.indexOf(before, found + 1);
    }
    return found;
  }

  private static boolean isBreak(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private int shift() {
    return after.length() - before.length();
  }

  /** Returns the text with the new words. */
  String of(String text) {
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (Span span : spans) {
      changed.append(text, from, span.start()).append(after);
      from = span.end();
    }
    return changed.append(text, from, text.length()).toString();
  }

  /** Returns where the new words stand in the changed text. */
  List<Span> placed() {
    List<Span> placed = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.get(i).start() + i * shift();
      placed.add(new Span(start, start + after.length()));
    }
    return placed;
  }

  /** Returns where an offset lies in the changed text; one within what is taken out, at its end. */
  int later(int offset) {
    int later = offset;
    for (Span span : spans) {
      later += span.end() <= offset ? shift() : 0;
    }
    return later;
  }

  /** Returns where an offset of the changed text lay before; one within new words, their start. */
  int earlier(int offset) {
    int earlier = offset;
    List<Span> placed = placed();
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).contains(offset)) {
        return spans.get(i).start();
      }
      earlier -= placed.get(i).end() <= offset ? shift() : 0;
    }
    return earlier;
  }
}
