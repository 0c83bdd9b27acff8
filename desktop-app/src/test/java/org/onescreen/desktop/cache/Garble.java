package org.onescreen.desktop.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;

/// What a power cut or a failing disk makes of a file.
public final class Garble {
  private static final int SECTOR = 512;

  private Garble() {}

  /// Cuts, flips or zeroes after `from`: what was not yet synced when the power failed.
  public static void tail(Path file, long from, Random random) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      long tail = raw.length() - from;
      if (tail <= 0) {
        return;
      }
      long at = from + random.nextLong(tail);
      switch (random.nextInt(4)) {
        case 0 -> raw.setLength(at);
        case 1 -> {
          raw.seek(at);
          int old = raw.read();
          raw.seek(at);
          raw.write(old ^ (1 << random.nextInt(8)));
        }
        case 2 -> {
          raw.seek(at);
          raw.write(new byte[(int) Math.min(SECTOR, raw.length() - at)]);
        }
        default -> {
          // This one was lucky.
        }
      }
    }
  }

  /// Noise from its beginning to its end.
  public static void all(Path file, Random random) throws IOException {
    some(file, 0, Long.MAX_VALUE, random);
  }

  /// Noise over `length` bytes from `from` on, as far as the file goes.
  public static void some(Path file, long from, long length, Random random) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) Math.clamp(raw.length() - from, 0, length)];
      random.nextBytes(noise);
      raw.seek(from);
      raw.write(noise);
    }
  }
}
