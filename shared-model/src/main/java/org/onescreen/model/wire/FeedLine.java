package org.onescreen.model.wire;

import java.util.UUID;

/// One line of the feed. A page is a [Header], then [Put]s and [Gone]s with a [Mark] after at most
/// 1,000 rows or 64 KB, and an [End]. A page without its end was cut: what stands before the last
/// mark holds, the rest is asked for again.
public sealed interface FeedLine {
  /// Opens a page.
  ///
  /// @param head the newest sequence number, read in the same snapshot as the rows
  /// @param segmentTag the tag that cursors of this page carry
  /// @param scope [Manifest#scope] of the account when the page was read; 0 where it is not said
  /// @param headTag the tag of the segment that `head` lies in; 0 where it is not said. What has
  ///   changed since is left out of the page and stands after it, so that a desk that has not come
  ///   to `head` yet relies on there being this history up to there
  record Header(
      UUID epoch, long from, long head, int schema, int segmentTag, int scope, int headTag)
      implements FeedLine {
    /// Of a page that says nothing of scope and head's segment.
    public Header(UUID epoch, long from, long head, int schema, int segmentTag) {
      this(epoch, from, head, schema, segmentTag, 0, 0);
    }
  }

  /// A row as it is now.
  ///
  /// @param hash [RowHash] of id, version and body
  /// @param body the record's JSON
  @SuppressWarnings("ArrayRecordComponent") // a body is passed on as it came, never compared
  record Put(int kind, long seq, int bucket, long version, long hash, UUID id, byte[] body)
      implements FeedLine {}

  /// A row that is gone from a bucket.
  ///
  /// @param deleted true where it is gone altogether, false where it only left this bucket
  record Gone(boolean deleted, int kind, long seq, int bucket, long version, UUID id)
      implements FeedLine {}

  /// Everything up to `seq` was in the page; checked by CRC-32C over the rows since the last mark.
  record Mark(long seq, int rows, int crc) implements FeedLine {}

  /// Closes a page.
  ///
  /// @param seq the cursor to go on from
  /// @param upToDate true where nothing was left when the page was read
  record End(long seq, boolean upToDate) implements FeedLine {}
}
