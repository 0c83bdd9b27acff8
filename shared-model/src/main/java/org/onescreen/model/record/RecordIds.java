package org.onescreen.model.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// UUIDs of version 7 (RFC 9562): they sort by the time at which they were made, so that in every
/// index over ids what is new stands together. Of random ones a first sync touches a page for
/// nearly each record, on the desk and at the centre.
public final class RecordIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Clock CLOCK = Clock.systemUTC();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int MILLIS_AT = 16;
  private static final long FEW = 0x0FFFL;
  private static final long MANY = 0x3FFF_FFFF_FFFF_FFFFL;

  private RecordIds() {}

  /// For a record that begins now. Nothing is ever read from the time in it.
  public static UUID next() {
    return at(CLOCK.instant());
  }

  public static UUID at(Instant moment) {
    return of(moment, RANDOM.nextLong(), RANDOM.nextLong());
  }

  /// The same for the same.
  ///
  /// @param few of its bits 12 are taken
  /// @param many of its bits 62 are taken
  public static UUID of(Instant moment, long few, long many) {
    long high = (moment.toEpochMilli() << MILLIS_AT) | VERSION | (few & FEW);
    return new UUID(high, (many & MANY) | VARIANT);
  }
}
