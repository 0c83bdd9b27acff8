package org.onescreen.model.wire;

import java.util.List;

/// What became of the operations.
///
/// @param lastSeq the newest sequence number of this replica that the server has settled. Where it
///   is lower than one that the desk saw settled before, the server was restored: the desk sends
///   all later ones again
/// @param results one for each operation that was settled, now or before, in their order. Fewer
///   than were sent where one left a gap in the sequence
public record PushReply(long lastSeq, List<OperationResult> results) {
  public PushReply {
    results = List.copyOf(results);
  }
}
