package org.onescreen.model.wire;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.UUID;
import org.onescreen.model.digest.Sha256;

/// The 64-bit content hash of a row: what an audit compares between desk and server. The first
/// eight bytes of SHA-256 over id, version and body.
public final class RowHash {
  private static final int ID_AND_VERSION = 24;

  private RowHash() {}

  public static long of(UUID id, long version, byte[] body) {
    ByteBuffer head = ByteBuffer.allocate(ID_AND_VERSION);
    head.putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(version)
        .flip();
    MessageDigest digest = Sha256.begin();
    digest.update(head);
    digest.update(body);
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
