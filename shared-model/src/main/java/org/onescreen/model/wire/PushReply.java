package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of the operations.
///
/// @param lastSeq the newest sequence number of this replica that the server has settled. Where it
///   is lower than one that the desk saw settled before, the server was restored: the desk sends
///   all later ones again
/// @param results one for each operation that was settled, now or before, in their order. Fewer
///   than were sent where one left a gap in the sequence
/// @param at where the feed stood when all of it was settled: what the results say of records may
///   stand in the feed up to there, and the desk, whose cursor may be older, knows by this of which
///   history it is. Null from a server that does not say
/// @param undone to a desk that asks without sending anything: which of its newer operations were
///   refused or met a conflict. A restored server may have decided otherwise when they were sent to
///   it again, and a desk whose copy is from before then calls them done
public record PushReply(
    long lastSeq, List<OperationResult> results, @Nullable Cursor at, List<UUID> undone) {
  /// @param undone null from a server that does not say
  public PushReply(
      long lastSeq,
      List<OperationResult> results,
      @Nullable Cursor at,
      @Nullable List<UUID> undone) {
    this.lastSeq = lastSeq;
    this.results = List.copyOf(results);
    this.at = at;
    this.undone = undone == null ? List.of() : List.copyOf(undone);
  }

  public PushReply(long lastSeq, List<OperationResult> results) {
    this(lastSeq, results, null, List.of());
  }

  /// The same of a feed that stands there.
  public PushReply at(Cursor there) {
    return new PushReply(lastSeq, results, there, undone);
  }

  /// The same to a desk that asked what was not done.
  public PushReply undone(List<UUID> operations) {
    return new PushReply(lastSeq, results, at, operations);
  }
}
