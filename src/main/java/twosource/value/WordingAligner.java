package twosource.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fills the table of one local alignment and reads the best path back. */
final class WordingAligner {

  private static final int MATCH = 2;
  private static final int MISS = -1;

  private final List<String> a;
  private final List<String> aKeys;
  private final List<String> b;
  private final List<String> bKeys;
  private final int[][] score;

  WordingAligner(List<String> a, List<String> aKeys, List<String> b, List<String> bKeys) {
    this.a = a;
    this.aKeys = aKeys;
    this.b = b;
    this.bKeys = bKeys;
    this.score = new int[a.size() + 1][b.size() + 1];
  }

  WordingAlignment align() {
    int bestI = 0;
    int bestJ = 0;
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        score[i][j] = Math.max(0, Math.max(diagonal(i, j), Math.max(up(i, j), left(i, j))));
        if (score[i][j] > score[bestI][bestJ]) {
          bestI = i;
          bestJ = j;
        }
      }
    }
    return pathTo(bestI, bestJ);
  }

  private WordingAlignment pathTo(int i, int j) {
    List<String> common = new ArrayList<>();
    List<WordChange> changes = new ArrayList<>();
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    while (score[i][j] > 0) {
      if (same(i, j) && score[i][j] == diagonal(i, j)) {
        flush(from, to, changes);
        common.add(aKeys.get(--i));
        j--;
      } else if (score[i][j] == diagonal(i, j)) {
        from.add(a.get(--i));
        to.add(b.get(--j));
      } else if (score[i][j] == up(i, j)) {
        from.add(a.get(--i));
      } else {
        to.add(b.get(--j));
      }
    }
    Collections.reverse(common);
    Collections.reverse(changes);
    double share = (double) common.size() / Math.min(a.size(), b.size());
    return new WordingAlignment(share, common, changes);
  }

  /** Gaps stand for any words, so nothing that faces one is a change. */
  private static void flush(List<String> from, List<String> to, List<WordChange> changes) {
    boolean gap = from.contains(Wording.GAP) || to.contains(Wording.GAP);
    if (!gap && !(from.isEmpty() && to.isEmpty())) {
      Collections.reverse(from);
      Collections.reverse(to);
      changes.add(new WordChange(from, to));
    }
    from.clear();
    to.clear();
  }

  private boolean same(int i, int j) {
    return aKeys.get(i - 1).equals(bKeys.get(j - 1)) && !a.get(i - 1).equals(Wording.GAP);
  }

  private int diagonal(int i, int j) {
    return score[i - 1][j - 1] + (same(i, j) ? MATCH : MISS);
  }

  private int up(int i, int j) {
    return score[i - 1][j] + MISS;
  }

  private int left(int i, int j) {
    return score[i][j - 1] + MISS;
  }
}
