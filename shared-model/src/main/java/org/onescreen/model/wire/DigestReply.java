package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;

/// The server's side of a comparison. It holds for a desk that stands at `cursor`; what changed
/// since then differs without being wrong.
///
/// @param cursor of the head, read in the same snapshot
/// @param sums of each part that holds a row; parts that are not named hold none
/// @param rows of the parts that were asked for
/// @param left parts that were asked for and found no room in this reply: the desk asks again
public record DigestReply(Cursor cursor, List<Sums> sums, List<Stamp> rows, List<DigestPart> left) {
  public DigestReply {
    sums = List.copyOf(sums);
    rows = List.copyOf(rows);
    left = List.copyOf(left);
  }

  /// The sums of one part.
  public record Sums(DigestPart part, HashSums sums) {}

  /// What a row is, without its body.
  ///
  /// @param hash [RowHash] of id, version and body
  public record Stamp(int bucket, int kind, UUID id, long version, long hash) {}
}
