package twosource.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import twosource.text.RegionKind;

/**
 * Holds one article as a file holds it, before its text is laid out.
 *
 * @param remarks about how it was read, each completing the sentence "the file …"
 */
public record Draft(Details details, List<Block> blocks, List<String> remarks) {

  public Draft {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /** Makes a draft that needs no remark. */
  public Draft(Details details, List<Block> blocks) {
    this(details, blocks, List.of());
  }

  /** Returns the draft with its title for a headline, unless it has one or opens with the title. */
  public Draft headed() {
    if (details.title().isEmpty() || has(RegionKind.HEADLINE) || opensWithTitle()) {
      return this;
    }
    List<Block> headed = new ArrayList<>();
    headed.add(new Block(RegionKind.HEADLINE, details.title().get()));
    headed.addAll(blocks);
    return new Draft(details, headed, remarks);
  }

  /** Returns the draft with one more remark. */
  public Draft with(String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.add(remark);
    return new Draft(details, blocks, more);
  }

  private boolean has(RegionKind kind) {
    return blocks.stream().anyMatch(block -> block.kind() == kind);
  }

  private boolean opensWithTitle() {
    String title = details.title().orElse("");
    return blocks.stream().limit(2).anyMatch(block -> block.text().strip().startsWith(title));
  }
}
