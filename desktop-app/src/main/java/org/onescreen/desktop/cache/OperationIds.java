package org.onescreen.desktop.cache;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// UUIDs of version 7 (RFC 9562): they sort by the time at which they were made.
final class OperationIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int RANDOM_BITS = 12;

  private OperationIds() {}

  static UUID next(Instant now) {
    long high = now.toEpochMilli() << 16 | VERSION | RANDOM.nextInt(1 << RANDOM_BITS);
    long low = RANDOM.nextLong() >>> 2 | VARIANT;
    return new UUID(high, low);
  }
}
