package org.onescreen.model.wire;

import java.util.UUID;

/// One of the 256 parts into which the rows of a kind in a bucket are cut for comparison.
///
/// @param part from 0 to 255
public record DigestPart(int bucket, int kind, int part) {
  public static final int PARTS = 256;

  /// The part that a row belongs to: the last byte of its id. The first would not do, as the ids
  /// that desks make begin with the time (RFC 9562, version 7).
  public static int of(UUID id) {
    return (int) id.getLeastSignificantBits() & (PARTS - 1);
  }
}
