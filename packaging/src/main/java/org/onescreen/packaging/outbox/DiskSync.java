package org.onescreen.packaging.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// What two syncs of this disk cost, with a page before each: the least that a durable command can
/// take.
public final class DiskSync {
  private static final int PAGE = 4096;

  private DiskSync() {}

  /// @return nanoseconds, sorted
  public static long[] measure(Path file, int times) throws IOException {
    long[] took = new long[times];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < times; i++) {
        long begun = System.nanoTime();
        for (int sync = 0; sync < 2; sync++) {
          channel.write(ByteBuffer.allocate(PAGE));
          channel.force(false);
        }
        took[i] = System.nanoTime() - begun;
      }
    }
    Arrays.sort(took);
    return took;
  }
}
