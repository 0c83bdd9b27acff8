package org.onescreen.model.wire;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

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
    MessageDigest digest = sha256();
    digest.update(head);
    digest.update(body);
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
