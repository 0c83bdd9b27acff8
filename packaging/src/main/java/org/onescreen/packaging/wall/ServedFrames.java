package org.onescreen.packaging.wall;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// Watches a stream beside the wall without decoding it, and notes when each picture left the
/// server: MPEG-TS with the camera's time as the clock of each picture's first packet.
final class ServedFrames implements AutoCloseable {
  private static final int PACKET = 188;
  private static final int CLOCK_FLAG = 0x10;
  private static final int ADAPTATION_FLAG = 0x20;
  private static final long TICK_90K = 3_600;
  private static final long PERIOD = 1L << 33;

  private final InputStream stream;
  private final Map<Long, Long> served = new ConcurrentHashMap<>();

  ServedFrames(String address) throws IOException {
    this.stream = URI.create(address).toURL().openStream();
    Thread.ofPlatform().daemon().name("served-frames").start(this::read);
  }

  /// When the picture of this tick was served, in epoch milliseconds.
  OptionalLong at(long tick) {
    Long millis = served.get(tick);
    return millis == null ? OptionalLong.empty() : OptionalLong.of(millis);
  }

  private void read() {
    byte[] packet = new byte[PACKET];
    try {
      while (stream.readNBytes(packet, 0, PACKET) == PACKET) {
        boolean first = (packet[3] & ADAPTATION_FLAG) != 0 && packet[4] > 0;
        if (first && (packet[5] & CLOCK_FLAG) != 0) {
          long now = System.currentTimeMillis();
          served.putIfAbsent(tick(clock(packet), now), now);
        }
      }
    } catch (IOException _) {
      // It was closed.
    }
  }

  private static long clock(byte[] packet) {
    long base = 0;
    for (int i = 6; i < 10; i++) {
      base = (base << 8) | (packet[i] & 0xff);
    }
    return (base << 1) | (packet[10] & 0x80) >> 7;
  }

  /// The clock has 33 bits; the rest is what is nearest to now.
  private static long tick(long clock, long nowMillis) {
    long now = nowMillis * 90;
    return (now - Math.floorMod(now - clock + PERIOD / 2, PERIOD) + PERIOD / 2) / TICK_90K;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
