package org.onescreen.desktop.cache;

import org.jspecify.annotations.Nullable;

/// What the server last said of a record on which an operator's commands are pending.
///
/// @param generation of the reset in which it came
/// @param orphan true where the server has the record no more, or not for this desk; its last image
///   is kept as long as commands are pending
/// @param body as the cache stores it; null where the server never had the record
@SuppressWarnings("ArrayRecordComponent") // a body is carried, never compared
record BaseRow(
    int bucket, long version, long hash, int generation, boolean orphan, byte @Nullable [] body) {
  /// Of a record that this desk has made and no server knows yet.
  static BaseRow none(int generation) {
    return new BaseRow(0, 0, 0, generation, false, null);
  }

  BaseRow orphaned(long newVersion) {
    return new BaseRow(bucket, newVersion, hash, generation, true, body);
  }

  /// The first version of which an answer says something new. Where the feed was faster, its row
  /// has a hash by which it can be compared with the centre's, and an answer has none.
  long unknown() {
    return fed() ? version + 1 : version;
  }

  /// True where the feed has brought what stands here, and not an answer.
  boolean fed() {
    return there() && hash != 0;
  }

  /// True where the server has the record, as far as this desk knows.
  boolean there() {
    return body != null && !orphan;
  }
}
