package org.onescreen.model.wire;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One bucket of the manifest: the records of one priority class in one division.
///
/// @param rows how many live rows it holds
/// @param bytes about how many bytes they are, before compression
/// @param sums over all its live rows, as of the manifest's head; null where they are not known
public record BucketInfo(
    int id,
    DivisionCode division,
    Priority priority,
    long rows,
    long bytes,
    @Nullable HashSums sums) {
  /// Where no sums are known.
  public BucketInfo(int id, DivisionCode division, Priority priority, long rows, long bytes) {
    this(id, division, priority, rows, bytes, null);
  }
}
